import type { Face, Item, Rect } from "./display-list.ts";
import { measure, setLine, wrapText } from "./text.ts";

/** Words of one face and colour within a paragraph. */
export interface Span {
  readonly text: string;
  readonly face: Face;
  readonly fill: string;
}

export interface ParagraphStyle {
  /** Where its first line begins, and its upper edge. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
}

/** Something laid out, and what it takes up. */
export interface Block {
  readonly items: readonly Item[];
  readonly box: Rect;
}

/** A paragraph whose words may change their face, broken into lines that begin at its left. */
export function setParagraph(spans: readonly Span[], style: ParagraphStyle): Block {
  const { x, y, width, size, leading } = style;
  const lines = breakSpans(spans, size, width);
  const items = lines.flatMap((line, i) => {
    let at = x;
    return line.flatMap((span) => {
      const start = at;
      at += measure(span.text, span.face, size);
      return setLine(span.text, { ...span, x: start, y: baseline(y + i * leading, leading, size), size });
    });
  });
  const widest = Math.max(0, ...lines.map((line) => lineWidth(line, size)));
  return { items, box: { x, y, width: Math.min(width, widest), height: lines.length * leading } };
}

/** The baseline of a line that is `leading` high from `top` down: Inter's capitals, 0.727 em, stand in its middle. */
export function baseline(top: number, leading: number, size: number): number {
  return top + leading / 2 + size * 0.3635;
}

/** Blocks and boxes as one box; null for none. */
export function around(boxes: readonly Rect[]): Rect | null {
  const drawn = boxes.filter(({ width, height }) => width > 0 && height > 0);
  if (drawn.length === 0) return null;
  const x = Math.min(...drawn.map((box) => box.x));
  const y = Math.min(...drawn.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...drawn.map((box) => box.x + box.width)) - x,
    height: Math.max(...drawn.map((box) => box.y + box.height)) - y,
  };
}

function breakSpans(spans: readonly Span[], size: number, width: number): Span[][] {
  const lines: Span[][] = [];
  let line: readonly Span[] = [];
  for (const span of spans) {
    for (const word of wordsIn(span.text)) {
      if (lineWidth(append(line, { ...span, text: word.trimEnd() }), size) <= width) {
        line = append(line, { ...span, text: word });
        continue;
      }
      if (line.length > 0) lines.push(trimmed(line));
      // A word is in parts only where it is wider than a line.
      const parts = wrapText(word, span.face, size, width);
      lines.push(...parts.slice(0, -1).map((text) => [{ ...span, text }]));
      line = [{ ...span, text: `${parts.at(-1) ?? ""}${word.endsWith(" ") ? " " : ""}` }];
    }
  }
  if (line.length > 0) lines.push(trimmed(line));
  return lines;
}

function wordsIn(text: string): string[] {
  // A dot between statements stays with what it follows.
  return text.match(/[^ ]+ ?(?:[·–—] )?/g) ?? [];
}

function append(line: readonly Span[], span: Span): Span[] {
  const last = line.at(-1);
  if (last && last.face === span.face && last.fill === span.fill) {
    return [...line.slice(0, -1), { ...last, text: last.text + span.text }];
  }
  return [...line, span];
}

function trimmed(line: readonly Span[]): Span[] {
  const last = line.at(-1);
  return last ? [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }] : [];
}

function lineWidth(line: readonly Span[], size: number): number {
  return line.reduce((sum, { text, face }) => sum + measure(text, face, size), 0);
}
