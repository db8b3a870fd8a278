import type { Bearing } from "../../geodata/schema/vocabulary.ts";
import { MARK_ORDER } from "../atlas/mark.ts";
import type { Mark, RecordRow } from "../atlas/row.ts";
import { ENGLISH } from "../atlas/stamp-english.ts";
import { bearingParts } from "../style/label-words.ts";

/** The words that open the sentence of ties whose drawing could be taken for a verdict. */
const OPENINGS: readonly string[] = [ENGLISH.openings.listing, ENGLISH.openings.partnership, ENGLISH.openings.posting];

/** A part of what stands beside a mark, which begins a line of its own, and the symbols before it. */
export interface StampPart {
  readonly words: string;
  readonly symbols: readonly Mark[];
}

/**
 * What stands beside a mark of these records: of one its own sentence, of several how many they are, what they are, how the claims were
 * answered and what was found, each kind with its symbols. Nothing for none.
 */
export function stampParts(rows: readonly RecordRow[]): StampPart[] {
  const [only] = rows;
  if (!only) return [];
  if (rows.length === 1) return [{ words: only.stamp, symbols: [only.mark] }];
  const openings = OPENINGS.map((words) => ({ words, n: rows.filter((row) => opensWith(row, words)).length }));
  const all = openings.find(({ n }) => n === rows.length);
  const some = all ? [] : openings.filter(({ n }) => n > 0);
  const before = `${all ? `${all.words} · ` : ""}${rows.length} records: `;
  const after = some.map(({ words, n }) => `of these ${n}: ${lowered(words)}`).join(" · ");
  const parts = bearingParts(rows).flatMap(({ bearing, words }) => withFindings(words, symbolsOf(rows, bearing)));
  const counted = parts.map(({ words, symbols }, i) => {
    const end = i < parts.length - 1 ? (words.endsWith(";") ? "" : ",") : after ? " ·" : "";
    return { words: `${i === 0 ? before : ""}${words}${end}`, symbols };
  });
  // What is said of all of them stands behind no symbol of some.
  return after ? [...counted, { words: after, symbols: [] }] : counted;
}

/** All of it in a sentence; where a part begins stands a line break. */
export function stampWords(rows: readonly RecordRow[]): string {
  return stampParts(rows)
    .map(({ words }) => words)
    .join("\n");
}

function symbolsOf(rows: readonly RecordRow[], bearing: Bearing): Mark[] {
  const marks = new Set(rows.filter((row) => row.bearing === bearing).map(({ mark }) => mark));
  return MARK_ORDER.filter((mark) => marks.has(mark));
}

/** Findings that are all against claims, and have the struck symbol before them where other claims have another. */
const AGAINST = /^(.*;) (of all \d+(?:, \d+ (?:contradicted|not upheld|withdrawn))+\))$/;

function withFindings(words: string, symbols: readonly Mark[]): StampPart[] {
  const [, answers, findings] = AGAINST.exec(words) ?? [];
  const others = symbols.filter((mark) => mark !== "struck");
  if (!answers || !findings || others.length === 0 || others.length === symbols.length) return [{ words, symbols }];
  return [
    { words: answers, symbols: others },
    { words: findings, symbols: ["struck"] },
  ];
}

/** Whether a sentence begins by saying what kind of tie it is about. */
export function opensWithKind(row: RecordRow): boolean {
  return OPENINGS.some((words) => opensWith(row, words));
}

function opensWith({ stamp }: RecordRow, words: string): boolean {
  return stamp === words || stamp.startsWith(`${words} · `);
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
