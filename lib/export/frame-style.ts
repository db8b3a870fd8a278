import { SHAPES, type Shape } from "./still.ts";

/** Sizes of a still's words and gaps, in units of its frame. */
export interface FrameStyle {
  readonly width: number;
  readonly height: number;
  /** Around everything but the map, which reaches to the edges: 4 % of the shorter side. */
  readonly margin: number;
  readonly title: number;
  readonly subtitle: number;
  readonly key: number;
  readonly caption: number;
  readonly credit: number;
  /**
   * Whether the key stands beside the map and the caption in the middle under it, so that a square crop keeps it; else the caption is
   * right under the map and the key below it.
   */
  readonly wide: boolean;
}

/** A map smaller than this share of its frame's height is no map. */
export const LEAST_MAP = 0.45;

/**
 * How much closer and smaller words are set, first the looser ways: the first that leaves the map its share `map` is taken. A map is worth
 * somewhat smaller words, but not ones that are hard to read.
 */
export const DENSITIES = [
  { size: 1, title: 1, flow: false, map: 0.53 },
  { size: 0.95, title: 1, flow: true, map: 0.51 },
  { size: 0.9, title: 1, flow: true, map: 0.49 },
  { size: 0.84, title: 0.94, flow: true, map: 0.47 },
  { size: 0.78, title: 0.88, flow: true, map: LEAST_MAP },
  { size: 0.72, title: 0.82, flow: true, map: LEAST_MAP },
  { size: 0.66, title: 0.76, flow: true, map: LEAST_MAP },
] as const;
export type Density = (typeof DENSITIES)[number];

/** LOOK's sizes for a frame as wide as an article, for a feed's, and for a story on a telephone. */
const SIZES = {
  wide: { title: 25, subtitle: 13, key: 11.5, small: 10.5 },
  feed: { title: 23, subtitle: 12, key: 10.75, small: 10 },
  story: { title: 22, subtitle: 12.5, key: 10.75, small: 10.25 },
} as const;

/** The sizes of a shape at a density. */
export function frameStyle(shape: Shape, { size, title: share }: Density): FrameStyle {
  const { width, height } = SHAPES[shape].units;
  const wide = width > height;
  const { title, subtitle, key, small } = SIZES[wide ? "wide" : shape === "9:16" ? "story" : "feed"];
  const words = small * Math.min(1, size + 0.05);
  return {
    width,
    height,
    margin: 0.04 * Math.min(width, height),
    title: title * share,
    subtitle: subtitle * share,
    key: key * size,
    caption: words,
    credit: words,
    wide,
  };
}
