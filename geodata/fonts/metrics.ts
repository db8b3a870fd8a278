import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { readKerning } from "./kerning.ts";

/** The files of each face, the first that holds a character is the one that draws it. */
const FILES = {
  sans: interFiles("400-normal"),
  "sans-medium": interFiles("500-normal"),
  "sans-semibold": interFiles("600-normal"),
  "sans-italic": interFiles("400-italic"),
  "serif-semibold": ["latin", "latin-ext"].map(
    (script) => `@fontsource/source-serif-4/files/source-serif-4-${script}-600-normal.woff`,
  ),
} as const;

function interFiles(face: string): string[] {
  return ["latin", "latin-ext"].map((script) => `@fontsource/inter/files/inter-${script}-${face}.woff`);
}

/** What our names and an editor's words may hold: European letters, pinyin with its tones, and printers' marks. */
const WANTED =
  /^[\u0020-\u007e\u00a0-\u017f\u01cd-\u01dc\u0218-\u021b\u02bc\u2009-\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2190-\u2193\u2212\u2215]$/u;

/** Widths and kerning of one font file, in `units` to the em. */
interface FileMetrics {
  readonly file: string;
  readonly sha256: string;
  readonly units: number;
  readonly characters: string;
  readonly advances: readonly number[];
  /** Each character's row and column in `kerning`. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly kerning: readonly (readonly number[])[];
}

/** The metrics that stills are laid out with, from the font files below `modules`, a path with a slash at its end. */
export function readMetrics(modules: string): Readonly<Record<string, readonly FileMetrics[]>> {
  return Object.fromEntries(
    Object.entries(FILES).map(([face, files]) => {
      const taken = new Set<string>();
      return [face, files.map((file) => ofFile(file, readFileSync(`${modules}${file}`), taken))];
    }),
  );
}

function ofFile(file: string, bytes: Buffer, taken: Set<string>): FileMetrics {
  const font = create(bytes) as Font;
  const characters = font.characterSet
    .map((code) => String.fromCodePoint(code))
    .filter((character) => WANTED.test(character) && !taken.has(character));
  for (const character of characters) taken.add(character);
  const glyphs = characters.map((character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
  const kerning = readKerning(font);
  const pairs = glyphs.map((left) => glyphs.map((right) => kerning(left.id, right.id)));
  const { classes: rows, kept } = merged(pairs);
  const { classes: columns, kept: turned } = merged(transposed(kept, characters.length));
  return {
    file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    units: font.unitsPerEm,
    characters: characters.join(""),
    advances: glyphs.map(({ id }) => advanceOf(font, id)),
    rows,
    columns,
    kerning: transposed(turned, kept.length),
  };
}

/** From the table itself: fontkit's own getter also reads the outline, and fails where a file's last glyph has none. */
function advanceOf(font: Font, glyph: number): number {
  const { metrics } = (
    font as unknown as { hmtx: { metrics: { length: number; get(i: number): { advance: number } } } }
  ).hmtx;
  return metrics.get(Math.min(glyph, metrics.length - 1)).advance;
}

/** Equal rows once, and for each row which of those it is. */
function merged(rows: readonly (readonly number[])[]) {
  const known = new Map<string, number>();
  const kept: (readonly number[])[] = [];
  const classes = rows.map((row) => {
    const key = row.join();
    const index = known.get(key) ?? kept.push(row) - 1;
    known.set(key, index);
    return index;
  });
  return { classes, kept };
}

function transposed(rows: readonly (readonly number[])[], width: number): number[][] {
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? 0));
}
