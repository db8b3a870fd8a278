import type { Ground } from "../style/ground.ts";

/** Addresses of the map's static parts on our own origin. */
export interface MapAssets {
  readonly worker: string;
  readonly basemap: string;
  /** The land of the still map. */
  readonly land: string;
  readonly fonts: string;
  readonly ground: Ground;
}
