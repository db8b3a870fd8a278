import type { Tokens } from "../style/tokens.ts";
import type { Item, Rect } from "./display-list.ts";
import { measure, setLine } from "./text.ts";

const SIZE = 11;
const HEIGHT = 16;
const TICK = 4;
const GAP = 6;
/** How long the bar may be, in units: the longest round length within is taken. */
const LONGEST = 92;
/** Where a unit of the map is worth less elsewhere on it: from there out the bar says where it holds. */
const BROAD_KM = 1500;

/** A scale bar: so many kilometres, and how long that is in units. */
export interface Scale {
  readonly km: number;
  readonly units: number;
  readonly words: string;
}

/** The longest round length that a bar may have; true in the middle of the map. */
export function scaleOf(unitsPerKm: number): Scale {
  const most = LONGEST / unitsPerKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  // Round lengths below a kilometre are whole metres.
  const length = km >= 1 ? `${String(km).replace(/\B(?=(\d{3})+$)/g, ",")} km` : `${Math.round(km * 1000)} m`;
  const words = km >= BROAD_KM / 3 ? `${length} in the middle` : length;
  return { km, units: km * unitsPerKm, words };
}

/** Width and height of the bar with its words. */
export function scaleSize({ units, words }: Scale): { width: number; height: number } {
  return { width: units + GAP + measure(words, "sans", SIZE), height: HEIGHT };
}

/** Draws the bar in its box. */
export function scaleItems({ units, words }: Scale, { x, y }: Rect, tokens: Tokens): Item[] {
  const base = y + HEIGHT / 2 + 3;
  const d = `M${round(x)} ${round(base - TICK)}V${round(base)}H${round(x + units)}V${round(base - TICK)}`;
  return [
    { kind: "path", d, stroke: tokens.basemap.halo, width: 3.4, cap: "round", join: "round" },
    { kind: "path", d, stroke: tokens.ink2, width: 1.1 },
    ...setLine(words, {
      x: x + units + GAP,
      y: base + 0.5,
      face: "sans",
      size: SIZE,
      fill: tokens.ink2,
      halo: { colour: tokens.basemap.halo, width: 2.6 },
    }),
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
