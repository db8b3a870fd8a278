/** Measures of the ledger glyph in CSS pixels (LOOK §6, geometry 1). Size and number follow coverage, not harm. */
export interface GlyphSize {
  readonly diameter: number;
  readonly band: number;
  readonly number: number;
}

/** Distance of the ring from the disc's rim. */
export const RING_INSET = 1.7;
/** Light around a mark that keeps it apart from lines. */
export const HALO = 2.8;
/** A place that only ties touch: half the width of its diamond. */
export const TIE_ONLY_RADIUS = 6.5;

/** The three sizes: 1, 2 to 5, 6 and more records. */
export function glyphSize(count: number): GlyphSize {
  if (count <= 1) return { diameter: 30, band: 6.6, number: 10.5 };
  if (count <= 5) return { diameter: 40, band: 7.6, number: 14 };
  return { diameter: 52, band: 9, number: 17 };
}
