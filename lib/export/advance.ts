import type { Face } from "./display-list.ts";
import metrics from "./text-metrics.json";

/** Widths and kerning of one font file, as `geodata/fonts/metrics.ts` reads them, made ready to look up. */
interface Part {
  readonly units: number;
  readonly advances: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly kerning: readonly (readonly number[])[];
}
interface Glyph {
  readonly part: Part;
  readonly index: number;
}

type LatinFace = Exclude<Face, "han">;
const ready = new Map<LatinFace, ReadonlyMap<string, Glyph>>();

function glyphsOf(face: LatinFace): ReadonlyMap<string, Glyph> {
  const known = ready.get(face);
  if (known) return known;
  const glyphs = new Map<string, Glyph>();
  for (const part of metrics[face]) {
    Array.from(part.characters).forEach((character, index) => {
      glyphs.set(character, { part, index });
    });
  }
  ready.set(face, glyphs);
  return glyphs;
}

/** What no face of ours holds is drawn by a font of the reader's: then this many ems are allowed for it. */
const UNKNOWN = 0.62;

/** Where each character of a run begins, in ems from the run's beginning, and last where the run ends: kerning counted, letter spacing not. */
export function advances(text: string, face: Face): number[] {
  const characters = Array.from(text);
  if (face === "han") return [...characters.keys(), characters.length];
  const glyphs = glyphsOf(face);
  const ends = [0];
  let at = 0;
  let last: Glyph | undefined;
  for (const character of characters) {
    const glyph = glyphs.get(character) ?? glyphs.get(character.normalize("NFD").charAt(0));
    // Characters of two files are drawn apart, so no kerning reaches from one into the other.
    if (glyph && last?.part === glyph.part) {
      const { rows, columns, kerning, units } = glyph.part;
      at += (kerning[rows[last.index] ?? 0]?.[columns[glyph.index] ?? 0] ?? 0) / units;
    }
    // The kerning moves the character that follows: what was said of its beginning is amended.
    ends[ends.length - 1] = at;
    at += glyph ? (glyph.part.advances[glyph.index] ?? 0) / glyph.part.units : UNKNOWN;
    ends.push(at);
    last = glyph;
  }
  return ends;
}
