import type { RecordFilter } from "../atlas/filter.ts";
import type { Sort } from "../atlas/order.ts";
import type { Camera } from "./camera.ts";

/** The format of links that this code writes; `migrate.ts` brings older ones up to it. */
export const FORMAT_VERSION = 1;

/** Everything that decides what is on the screen: the filters and what else lives in the URL. */
export interface View extends RecordFilter {
  /** How the list is grouped and ordered; it hides nothing. */
  readonly sort: Sort;
  /** Show what was public on this day, YYYY-MM-DD. */
  readonly known: string | null;
  /** Where the map rests; null for home. */
  readonly at: Camera | null;
  readonly globe: boolean;
  readonly theme: "light" | "dark" | null;
  readonly v: typeof FORMAT_VERSION;
}

export const DEFAULT_VIEW: View = {
  program: [],
  bearing: [],
  standing: [],
  response: [],
  region: [],
  box: null,
  from: null,
  to: null,
  when: "possible",
  q: "",
  sort: "place",
  known: null,
  at: null,
  globe: false,
  theme: null,
  v: FORMAT_VERSION,
};
