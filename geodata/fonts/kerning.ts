import type { Font } from "fontkit";

/** As fontkit reads a font's table of positions; its own types leave it out. */
interface Positions {
  readonly featureList: readonly { readonly tag: string; readonly feature: { readonly lookupListIndexes: number[] } }[];
  readonly lookupList: { get(index: number): { readonly lookupType: number; readonly subTables: readonly Subtable[] } };
}
type Subtable = PairTable | { readonly extension: PairTable };
interface PairTable {
  readonly version: number;
  /** Absent in tables of another kind, such as those that look further than a pair. */
  readonly coverage?: Coverage;
  readonly pairSets?: { get(index: number): readonly { secondGlyph: number; value1?: { xAdvance?: number } }[] };
  readonly classDef1?: Classes;
  readonly classDef2?: Classes;
  readonly classRecords?: {
    get(index: number): { get(index: number): { readonly value1?: { readonly xAdvance?: number } } };
  };
}
interface Range {
  readonly start: number;
  readonly end: number;
}
interface Coverage {
  readonly glyphs?: readonly number[];
  readonly rangeRecords?: readonly (Range & { readonly startCoverageIndex: number })[];
}
interface Classes {
  readonly startGlyph?: number;
  readonly classValueArray?: readonly number[];
  readonly classRangeRecord?: readonly (Range & { readonly class: number })[];
}

/** Reads a font's kerning: what is added between two glyphs, given by their ids, in units of the font. */
export function readKerning(font: Font): (left: number, right: number) => number {
  const positions = (font as unknown as { readonly GPOS?: Positions }).GPOS;
  if (!positions) return () => 0;
  const indexes = positions.featureList
    .filter(({ tag }) => tag === "kern")
    .flatMap(({ feature }) => feature.lookupListIndexes);
  const lookups = [...new Set(indexes)]
    .sort((a, b) => a - b)
    .map((index) =>
      positions.lookupList.get(index).subTables.map((table) => ("extension" in table ? table.extension : table)),
    );
  return (left, right) => lookups.reduce((sum, tables) => sum + valueIn(tables, left, right), 0);
}

/** Of a lookup's tables the first that knows the pair decides. */
function valueIn(tables: readonly PairTable[], left: number, right: number): number {
  for (const table of tables) {
    const covered = table.coverage ? coverageIndex(table.coverage, left) : -1;
    if (covered < 0) continue;
    if (table.version === 1) {
      const pair = table.pairSets?.get(covered).find(({ secondGlyph }) => secondGlyph === right);
      if (pair) return pair.value1?.xAdvance ?? 0;
    } else {
      const row = table.classRecords?.get(classOf(table.classDef1, left));
      return row?.get(classOf(table.classDef2, right))?.value1?.xAdvance ?? 0;
    }
  }
  return 0;
}

function coverageIndex({ glyphs, rangeRecords }: Coverage, glyph: number): number {
  if (glyphs) return glyphs.indexOf(glyph);
  const range = rangeRecords?.find(({ start, end }) => start <= glyph && glyph <= end);
  return range ? range.startCoverageIndex + glyph - range.start : -1;
}

function classOf(classes: Classes | undefined, glyph: number): number {
  if (classes?.classValueArray) return classes.classValueArray[glyph - (classes.startGlyph ?? 0)] ?? 0;
  return classes?.classRangeRecord?.find(({ start, end }) => start <= glyph && glyph <= end)?.class ?? 0;
}
