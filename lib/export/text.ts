/** How wide words are, and where their lines break: the same for every painter, for none is asked. */
import { advances } from "./advance.ts";
import type { Face, TextItem } from "./display-list.ts";

/** Chinese characters with their punctuation and full-width forms: each is one em wide. */
const HAN = /[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

interface Run {
  readonly text: string;
  readonly face: Face;
}

/** A text cut into runs of one face each. */
function runsOf(text: string, face: Face): Run[] {
  const runs: { text: string; face: Face }[] = [];
  for (const character of text) {
    const own = HAN.test(character) ? "han" : face;
    const last = runs.at(-1);
    if (last?.face === own) last.text += character;
    else runs.push({ text: character, face: own });
  }
  return runs;
}

function widthOf({ text, face }: Run, size: number, spacing: number): number {
  const ends = advances(text, face);
  return (ends.at(-1) ?? 0) * size + (ends.length - 1) * spacing * size;
}

/** Width of a line in the unit of `size`. `spacing` is added after each letter, in ems. */
export function measure(text: string, face: Face, size: number, spacing = 0): number {
  return runsOf(text, face).reduce((sum, run) => sum + widthOf(run, size, spacing), 0);
}

export interface LineStyle {
  /** Where the line begins, is centred or ends, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly halo?: TextItem["halo"];
  readonly spacing?: number;
}

/** One line as runs to draw. Chinese characters in it take their own face. */
export function setLine(text: string, style: LineStyle): TextItem[] {
  const { y, face, size, fill, anchor = "start", halo, spacing = 0 } = style;
  const width = measure(text, face, size, spacing);
  let x = style.x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  return runsOf(text, face).map((run): TextItem => {
    const item = { kind: "text" as const, text: run.text, x, y, face: run.face, size, fill };
    x += widthOf(run, size, spacing);
    return { ...item, ...(spacing ? { spacing } : {}), ...(halo ? { halo } : {}) };
  });
}

/**
 * Breaks a text into lines no wider than `width`, in the unit of `size`: at spaces, between Chinese characters, and inside a word only
 * where it is wider than a line by itself. No line begins with what belongs to the word before. An empty text has no lines.
 */
export function wrapText(text: string, face: Face, size: number, width: number, spacing = 0): string[] {
  const fits = (line: string) => measure(line.trimEnd(), face, size, spacing) <= width;
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    const [broken, rest] = breakWord(piece, fits);
    lines.push(...broken);
    line = rest;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** The parts of a text that stay together: words with the spaces after them, and single Chinese characters. */
function piecesOf(text: string): string[] {
  const words =
    text
      .trim()
      .replace(/[ \t\r\n]+/g, " ")
      .match(/[^ ]+ ?/g) ?? [];
  return words.flatMap(hanPieces).reduce<string[]>((pieces, piece) => {
    const last = pieces.at(-1);
    // A dot between statements and closing punctuation stay with what they follow, and what is counted with its number.
    if (last !== undefined && (STAYS.test(piece) || COUNTS.test(last))) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
    return pieces;
  }, []);
}

const STAYS = /^(?:[·–—] ?$|[、。〉》」』】〕〗！），：；？])/u;
const COUNTS = /(?:^|[ (])\d{1,3} $/;
const OPENS = /[〈《「『【〔〖（]$/u;

function hanPieces(word: string): string[] {
  const pieces: string[] = [];
  for (const character of word) {
    const last = pieces.at(-1);
    const joined =
      last !== undefined &&
      (character === " " || OPENS.test(last) || (!HAN.test(character) && !HAN.test(last.at(-1) ?? "")));
    if (joined) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

/** A word too wide for a line, cut: after a slash or its like where there is one, else anywhere. */
function breakWord(word: string, fits: (line: string) => boolean): [string[], string] {
  const lines: string[] = [];
  let rest = Array.from(word);
  while (rest.length > 1 && !fits(rest.join(""))) {
    let length = 1;
    while (length < rest.length - 1 && fits(rest.slice(0, length + 1).join(""))) length++;
    const after = rest.slice(0, length).findLastIndex((character) => /[ /?&=,.\-–]/.test(character)) + 1;
    const cut = after > length / 3 ? after : length;
    lines.push(rest.slice(0, cut).join("").trimEnd());
    rest = rest.slice(cut);
  }
  return [lines, rest.join("")];
}
