/** Named colour roles of the map (LOOK §4 and §5). Nothing in this folder names a colour but this file. */

export type Theme = "light" | "dark";

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

/** Colours of the ground: quiet, so that the marks speak. */
export interface BasemapTokens {
  readonly land: string;
  readonly water: string;
  readonly urban: string;
  readonly ice: string;
  readonly river: string;
  readonly coast: string;
  readonly border: string;
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

export const LIGHT: Tokens = {
  theme: "light",
  paper: "#fcfbf8",
  raise: "#ffffff",
  ink: "#1d1b18",
  ink2: "#544f47",
  ink3: "#736c61",
  accent: "#1f5673",
  rule: "#e4dfd5",
  rule2: "#c9c1b3",
  innerRing: "#ffffff",
  onSolid: ["#ffffff", "#0d0c0a"],
  programs: {
    C: "#4664a7",
    E: "#8170e8",
    S: "#75652a",
    F: "#9d7b5e",
    A: "#00908c",
    P: "#858600",
    T: "#c65581",
    O: "#606863",
    "-": "#544f47",
  },
  act: "#606863",
  background: "#77746d",
  struck: "#7e7b74",
  footprint: "#5f5b54",
  basemap: {
    land: "#f8f6f1",
    water: "#dce6ea",
    urban: "#ece7dd",
    ice: "#ffffff",
    river: "#c9d9e0",
    coast: "#b7c6cd",
    border: "#a79f93",
    stateBorder: "#cfc8bb",
    placeLabel: "#6b645a",
    minorPlaceLabel: "#8a8278",
    countryLabel: "#857d72",
    stateLabel: "#a69e92",
    waterLabel: "#7f9aa6",
    placeDot: "#9a9286",
    halo: "rgba(248, 246, 241, 0.92)",
    waterHalo: "rgba(220, 230, 234, 0.8)",
    space: "#eef1f2",
  },
};

const DARK: Tokens = {
  theme: "dark",
  paper: "#14191f",
  raise: "#1d252c",
  ink: "#e9ebec",
  ink2: "#b4bcc3",
  ink3: "#8d98a1",
  accent: "#92c5df",
  rule: "#2a333b",
  rule2: "#44505a",
  innerRing: "#1d252c",
  onSolid: ["#ffffff", "#0d0c0a"],
  programs: {
    C: "#89a5da",
    E: "#8277e5",
    S: "#90873b",
    F: "#c09f7c",
    A: "#4090a0",
    P: "#a3ac00",
    T: "#b6737b",
    O: "#9da6a6",
    "-": "#b4bcc3",
  },
  act: "#9da6a6",
  background: "#838c91",
  struck: "#7f888d",
  footprint: "#9aa4ab",
  basemap: {
    land: "#1f262d",
    water: "#141b22",
    urban: "#29323a",
    ice: "#2a323a",
    river: "#19232b",
    coast: "#2e3a44",
    border: "#56626c",
    stateBorder: "#36414a",
    placeLabel: "#98a3ad",
    minorPlaceLabel: "#7d8892",
    countryLabel: "#8995a0",
    stateLabel: "#65717c",
    waterLabel: "#4f6878",
    placeDot: "#65717c",
    halo: "rgba(24, 30, 36, 0.92)",
    waterHalo: "rgba(20, 27, 34, 0.8)",
    space: "#0b0f13",
  },
};

export const TOKENS: Readonly<Record<Theme, Tokens>> = { light: LIGHT, dark: DARK };
