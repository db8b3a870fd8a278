import * as z from "zod/mini";
import { BEARINGS, PROGRAM_IDS, STANCES } from "../../geodata/schema/vocabulary.ts";
import { SORTS } from "../atlas/order.ts";
import { type Box, eastOf, roundBox } from "../geo/box.ts";
import { isDay } from "../time/calendar.ts";
import { type Camera, MAX_LATITUDE, MAX_ZOOM, MIN_ZOOM, roundCamera } from "./camera.ts";
import { type ListKey, orderItems, STANDING_CHOICES } from "./lists.ts";
import { cleanQuery } from "./text.ts";
import { FORMAT_VERSION } from "./view.ts";

const ITEMS = {
  program: z.enum(PROGRAM_IDS),
  bearing: z.enum(BEARINGS),
  standing: z.enum(STANDING_CHOICES),
  response: z.enum(STANCES),
  region: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
};

const day = z.string().check(z.refine(isDay));

const camera = z
  .strictObject({
    zoom: z.number().check(z.minimum(MIN_ZOOM), z.maximum(MAX_ZOOM)),
    lat: z.number().check(z.minimum(-MAX_LATITUDE), z.maximum(MAX_LATITUDE)),
    lng: z.number().check(z.minimum(-180), z.maximum(180)),
  })
  .check(z.refine(isRounded));

const degrees = (limit: number) => z.number().check(z.minimum(-limit), z.maximum(limit));

const box = z
  .strictObject({ west: degrees(180), south: degrees(85), east: degrees(180), north: degrees(85) })
  .check(z.refine(isRoundedBox));

/**
 * A view in canonical form, as `parseView` always returns it: lists in order, nothing twice, the camera rounded. The tests hold
 * views against it; readers do not pay for it.
 */
export const viewSchema = z
  .strictObject({
    program: z.array(ITEMS.program).check(z.refine((ids) => isOrdered("program", ids))),
    bearing: z.array(ITEMS.bearing).check(z.refine((ids) => isOrdered("bearing", ids))),
    standing: z.array(ITEMS.standing).check(z.refine((ids) => isOrdered("standing", ids))),
    response: z.array(ITEMS.response).check(z.refine((ids) => isOrdered("response", ids))),
    region: z.array(ITEMS.region).check(z.refine((ids) => isOrdered("region", ids))),
    box: z.nullable(box),
    from: z.nullable(day),
    to: z.nullable(day),
    when: z.enum(["possible", "certain"]),
    q: z.string().check(z.refine((text) => cleanQuery(text) === text)),
    sort: z.enum(SORTS),
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

function isRoundedBox(value: Box): boolean {
  const rounded = roundBox({ ...value, east: eastOf(value) });
  return (["west", "south", "east", "north"] as const).every((edge) => rounded[edge] === value[edge]);
}

function isRounded(value: Camera): boolean {
  const { zoom, lat, lng } = roundCamera(value);
  return zoom === value.zoom && lat === value.lat && lng === value.lng;
}
