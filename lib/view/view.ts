import * as z from "zod/mini";
import { BEARINGS, PROGRAM_IDS, STANCES } from "../../geodata/schema/vocabulary.ts";
import type { RecordFilter } from "../atlas/filter.ts";
import { isDay } from "../time/calendar.ts";
import { type Camera, MAX_LATITUDE, MAX_ZOOM, MIN_ZOOM, roundCamera } from "./camera.ts";
import { type ListKey, orderItems, STANDING_CHOICES } from "./lists.ts";
import { cleanQuery } from "./text.ts";

// Without this the first parse probes `new Function`, which a strict Content-Security-Policy reports as a violation.
z.config({ jitless: true });

/** The format of links that this code writes; `migrate.ts` brings older ones up to it. */
export const FORMAT_VERSION = 1;

/** Everything that decides what is on the screen: the filters and what else lives in the URL. */
export interface View extends RecordFilter {
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
  from: null,
  to: null,
  when: "possible",
  q: "",
  known: null,
  at: null,
  globe: false,
  theme: null,
  v: FORMAT_VERSION,
};

const day = z.string().check(z.refine(isDay));

/** What one item of each list may be. */
export const ITEMS = {
  program: z.enum(PROGRAM_IDS),
  bearing: z.enum(BEARINGS),
  standing: z.enum(STANDING_CHOICES),
  response: z.enum(STANCES),
  region: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
};

const camera = z
  .strictObject({
    zoom: z.number().check(z.minimum(MIN_ZOOM), z.maximum(MAX_ZOOM)),
    lat: z.number().check(z.minimum(-MAX_LATITUDE), z.maximum(MAX_LATITUDE)),
    lng: z.number().check(z.minimum(-180), z.maximum(180)),
  })
  .check(z.refine(isRounded));

/** A view in canonical form, as `parseView` always returns it: lists in order, nothing twice, the camera rounded. */
export const viewSchema = z
  .strictObject({
    program: z.array(ITEMS.program).check(z.refine((ids) => isOrdered("program", ids))),
    bearing: z.array(ITEMS.bearing).check(z.refine((ids) => isOrdered("bearing", ids))),
    standing: z.array(ITEMS.standing).check(z.refine((ids) => isOrdered("standing", ids))),
    response: z.array(ITEMS.response).check(z.refine((ids) => isOrdered("response", ids))),
    region: z.array(ITEMS.region).check(z.refine((ids) => isOrdered("region", ids))),
    from: z.nullable(day),
    to: z.nullable(day),
    when: z.enum(["possible", "certain"]),
    q: z.string().check(z.refine((text) => cleanQuery(text) === text)),
    known: z.nullable(day),
    at: z.nullable(camera),
    globe: z.boolean(),
    theme: z.nullable(z.enum(["light", "dark"])),
    v: z.literal(FORMAT_VERSION),
  })
  .check(z.refine(({ from, to }) => from === null || to === null || from <= to));

function isOrdered(key: ListKey, ids: readonly string[]): boolean {
  return orderItems(key, ids).join() === ids.join();
}

function isRounded(value: Camera): boolean {
  const { zoom, lat, lng } = roundCamera(value);
  return zoom === value.zoom && lat === value.lat && lng === value.lng;
}
