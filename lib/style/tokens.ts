/** Named colour roles of the map (LOOK §4 and §5). Nothing in this folder names a colour but the palettes. */

/** Every set of colours that the map can wear. The greyscale one is for stills that are printed without colour. */
export const THEMES = ["light", "dark", "greyscale", "contrast-light", "contrast-dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The letters of the programs; "-" stands for `other-records`, which has none and is drawn in ink. */
export type ProgramLetter = "C" | "E" | "S" | "F" | "A" | "P" | "T" | "O" | "-";

export interface Tokens {
  readonly theme: Theme;
  readonly paper: string;
  readonly raise: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly accent: string;
  readonly rule: string;
  readonly rule2: string;
  /** Inside a solid mark of an established claim: the inner ring. */
  readonly innerRing: string;
  /** A letter on a solid mark: the first where it has a contrast of 4.5 or more, else the second. */
  readonly onSolid: readonly [string, string];
  readonly programs: Readonly<Record<ProgramLetter, string>>;
  readonly act: string;
  readonly background: string;
  readonly struck: string;
  /** Outline and fill of an uncertainty circle. */
  readonly footprint: string;
  readonly basemap: BasemapTokens;
}

/** What marks are drawn with: colours of a palette for the map, names of custom properties for pages. */
export type MarkTokens = Pick<
  Tokens,
  "raise" | "ink" | "rule2" | "innerRing" | "programs" | "act" | "background" | "struck"
> & { readonly basemap: Pick<BasemapTokens, "halo"> };

/** Colours of the ground: quiet, so that the marks speak. */
export interface BasemapTokens {
  readonly land: string;
  readonly water: string;
  readonly urban: string;
  readonly ice: string;
  readonly river: string;
  readonly coast: string;
  readonly border: string;
  /** A border that runs through a lake or the sea: lighter, for nobody lives on it. */
  readonly waterBorder: string;
  readonly stateBorder: string;
  readonly placeLabel: string;
  readonly minorPlaceLabel: string;
  readonly countryLabel: string;
  readonly stateLabel: string;
  readonly waterLabel: string;
  readonly placeDot: string;
  readonly halo: string;
  readonly waterHalo: string;
  /** Around the globe. */
  readonly space: string;
}
