import { DARK } from "./palette-dark.ts";
import { LIGHT } from "./palette-light.ts";
import type { Tokens } from "./tokens.ts";

/** What a palette for more contrast decides itself; the rest follows from it. */
interface Raised extends Pick<Tokens, "paper" | "raise" | "ink" | "ink3" | "accent" | "programs"> {
  readonly background: string;
  readonly struck: string;
  readonly water: string;
  readonly urban: string;
}

/** Text of the ground in ink, lines in the colour of hints, land like paper. */
function highContrast(base: Tokens, theme: Tokens["theme"], { water, urban, ...own }: Raised): Tokens {
  const { ink, ink3, paper, raise, programs } = own;
  return {
    ...base,
    ...own,
    theme,
    ink2: ink,
    rule: ink3,
    rule2: ink3,
    innerRing: raise,
    act: programs.O,
    footprint: ink,
    basemap: {
      ...base.basemap,
      land: paper,
      water,
      urban,
      coast: ink3,
      border: ink,
      waterBorder: ink3,
      stateBorder: ink3,
      placeLabel: ink,
      minorPlaceLabel: ink,
      countryLabel: ink,
      stateLabel: ink3,
      waterLabel: ink3,
      placeDot: ink,
      halo: paper,
      waterHalo: water,
    },
  };
}

/** White paper, ink nearly black. */
export const CONTRAST_LIGHT: Tokens = highContrast(LIGHT, "contrast-light", {
  paper: "#ffffff",
  raise: "#ffffff",
  ink: "#14120f",
  ink3: "#3d3933",
  accent: "#0b3f5c",
  programs: {
    C: "#2a62e0",
    E: "#845a9b",
    S: "#57531e",
    F: "#8a5f4a",
    A: "#215a4f",
    P: "#537502",
    T: "#951771",
    O: "#6c696f",
    "-": "#14120f",
  },
  background: "#62605b",
  struck: "#696660",
  water: "#e6eef2",
  urban: "#efebe4",
});

/** Paper nearly black, ink white. */
export const CONTRAST_DARK: Tokens = highContrast(DARK, "contrast-dark", {
  paper: "#07090c",
  raise: "#0d1116",
  ink: "#ffffff",
  ink3: "#cfd6dc",
  accent: "#b7ddf3",
  programs: {
    C: "#9fbdef",
    E: "#a68dfe",
    S: "#9da34d",
    F: "#f5ab89",
    A: "#04afb7",
    P: "#afc729",
    T: "#f2768e",
    O: "#c4bab9",
    "-": "#ffffff",
  },
  background: "#a7b0b6",
  struck: "#a0a9af",
  water: "#12202b",
  urban: "#161c22",
});
