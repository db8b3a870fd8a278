/** The figures of the bench: medians beside the bounds that the design sets. Pure. */
import type { Reaction } from "./bench-reactions.ts";
import type { Visit } from "./bench-visit.ts";

/** `kB` are 1,000 bytes; figures are kept in bytes. */
export type Unit = "kB" | "ms" | "";

/** What was measured of one page. */
export interface Measured {
  readonly visits: readonly Visit[];
  /** Milliseconds from click to drawn, all samples. */
  readonly reactions: readonly {
    readonly reaction: Reaction;
    readonly slower: number;
    readonly times: readonly number[];
  }[];
}

/** A line of the table: medians in bytes, milliseconds or a plain number. Null where a page has no such thing. */
export interface Figure {
  readonly name: string;
  readonly unit: Unit;
  readonly tielines: number | null;
  readonly maplibre: number | null;
  readonly leaflet: number | null;
  /** The most that our page may have; null where nothing is asked of it. */
  readonly bound: number | null;
}

export type Pages = Readonly<Record<"tielines" | "maplibre" | "leaflet", Measured>>;

/** Our first glyphs may come this many times as late as those of the plain MapLibre page. */
const OVER_FLOOR = 1.2;
/** Milliseconds from click to drawn, by how many times slower the page's thread was made. */
const PROMPT: Readonly<Record<number, number>> = { 1: 100, 4: 250 };

/** Records of the large atlas that the filter is measured with. */
export const MANY = 20_000;

/** All figures, in the order in which they are printed. `large` are milliseconds of filters over the large atlas, without a browser. */
export function figuresOf(pages: Pages, large: readonly number[]): Figure[] {
  const glyphs = median(pages.maplibre.visits.map((visit) => visit.glyphs));
  const first = (name: string, unit: Unit, of: (visit: Visit) => number | null, bound: number | null = null) =>
    figure(name, unit, pages, ({ visits }) => visits.map(of), bound);
  return [
    first("JS before the list", "kB", ({ scripts }) => scripts.beforeList, 180_000),
    first("JS before the map", "kB", ({ scripts }) => scripts.beforeMap),
    first("JS in all", "kB", ({ scripts }) => scripts.all, 600 * 1024),
    first("bytes before the list", "kB", ({ bytes }) => bytes.beforeList),
    first("bytes before the map", "kB", ({ bytes }) => bytes.beforeMap),
    first("whole first visit", "kB", ({ bytes }) => bytes.all, 1_200_000),
    first("largest contentful paint", "ms", ({ lcp }) => lcp, 1500),
    first("layout shift", "", ({ cls }) => cls, 0.02),
    first("list painted and live", "ms", ({ list }) => list),
    first("first glyphs", "ms", (visit) => visit.glyphs, glyphs === null ? null : glyphs * OVER_FLOOR),
    ...pages.tielines.reactions.map(({ reaction, slower }) =>
      figure(
        `${reaction} to drawn, ${slower}x`,
        "ms",
        pages,
        ({ reactions }) => reactions.find((each) => each.reaction === reaction && each.slower === slower)?.times ?? [],
        PROMPT[slower] ?? null,
      ),
    ),
    {
      name: `filter of ${MANY / 1000},000 records, computed`,
      unit: "ms",
      tielines: median(large),
      maplibre: null,
      leaflet: null,
      bound: 250,
    },
  ];
}

function figure(
  name: string,
  unit: Unit,
  pages: Pages,
  of: (page: Measured) => readonly (number | null)[],
  bound: number | null,
): Figure {
  const middle = (page: Measured) => median(of(page).filter((value) => value !== null));
  return {
    name,
    unit,
    tielines: middle(pages.tielines),
    maplibre: middle(pages.maplibre),
    leaflet: middle(pages.leaflet),
    bound,
  };
}

/** The middle one, or the mean of the two in the middle; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Whether our figure keeps to its bound, and else by how much it does not. */
export function verdict({ tielines, bound, unit }: Figure): string {
  if (tielines === null || bound === null) return "";
  return tielines <= bound ? "met" : `gap of ${amount(tielines - bound, unit)}`;
}

/** A figure in its unit, for reading. */
export function amount(value: number | null, unit: Unit): string {
  if (value === null) return "–";
  if (unit === "kB") return `${(value / 1000).toFixed(1)} kB`;
  return unit === "ms" ? `${value.toFixed(0)} ms` : value.toFixed(3);
}
