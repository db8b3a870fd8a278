/** Random views, queries, cameras and filters for property tests. */
import fc from "fast-check";
import { BEARINGS, PROGRAM_IDS, STANCES } from "../../geodata/schema/vocabulary.ts";
import type { RecordFilter } from "../atlas/filter.ts";
import { SORTS } from "../atlas/order.ts";
import { anyBox } from "../geo/arbitrary-box.ts";
import { writeDay } from "../time/calendar.ts";
import { MAX_LATITUDE, MAX_ZOOM, MIN_ZOOM, roundCamera } from "./camera.ts";
import { type ListKey, orderItems, STANDING_CHOICES } from "./lists.ts";
import { cleanQuery } from "./text.ts";
import type { View } from "./view.ts";

export const anyDay: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => writeDay(year, month, day));

export const anyCamera = fc
  .record({
    zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
    lat: fc.double({ min: -MAX_LATITUDE, max: MAX_LATITUDE, noNaN: true }),
    lng: fc.double({ min: -540, max: 540, noNaN: true }),
  })
  .map(roundCamera);

const anyRegion = fc.stringMatching(/^[a-z0-9-]{1,40}$/);

const list = <Id extends string>(key: ListKey, item: fc.Arbitrary<Id>): fc.Arbitrary<Id[]> =>
  fc.array(item, { maxLength: 30 }).map((ids) => orderItems(key, ids));

export const anyView: fc.Arbitrary<View> = fc
  .record({
    program: list("program", fc.constantFrom(...PROGRAM_IDS)),
    bearing: list("bearing", fc.constantFrom(...BEARINGS)),
    standing: list("standing", fc.constantFrom(...STANDING_CHOICES)),
    response: list("response", fc.constantFrom(...STANCES)),
    region: list("region", anyRegion),
    box: fc.option(anyBox),
    range: fc.array(fc.option(anyDay), { minLength: 2, maxLength: 2 }),
    when: fc.constantFrom("possible" as const, "certain" as const),
    q: fc.oneof(fc.string({ unit: "binary", maxLength: 120 }), fc.string({ unit: "grapheme" })).map(cleanQuery),
    sort: fc.constantFrom(...SORTS),
    known: fc.option(anyDay),
    at: fc.option(anyCamera),
    globe: fc.boolean(),
    theme: fc.constantFrom("light" as const, "dark" as const, null),
    v: fc.constant(1 as const),
  })
  .map(({ range: [from = null, to = null], ...view }) =>
    from !== null && to !== null && from > to ? { ...view, from: to, to: from } : { ...view, from, to },
  );

const recentDay = fc
  .date({ min: new Date("1980-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Filters that leave something of the atlas more often than not: `regions` are its own, and the days lie in its time. */
export function anyFilter(regions: readonly string[]): fc.Arbitrary<RecordFilter> {
  return fc.record({
    program: few(PROGRAM_IDS),
    bearing: few(BEARINGS),
    standing: few(STANDING_CHOICES),
    response: few(STANCES),
    region: few(regions),
    box: fc.option(anyBox, { freq: 1 }),
    from: fc.option(recentDay, { freq: 1 }),
    to: fc.option(recentDay, { freq: 1 }),
    when: fc.constantFrom("certain", "possible"),
    q: fc.oneof(
      { weight: 4, arbitrary: fc.constant("") },
      fc.constantFrom("toronto", "LIST", "MP", "nowhere to be found"),
    ),
  });
}

/** Half the time no choice at all: all lists together would leave nothing. */
function few<Id extends string>(ids: readonly Id[]): fc.Arbitrary<Id[]> {
  return fc.oneof(fc.constant<Id[]>([]), fc.subarray([...ids], { minLength: 1 }));
}

const KEYS = [
  "program",
  "bearing",
  "standing",
  "response",
  "region",
  "box",
  "from",
  "to",
  "when",
  "q",
  "sort",
  "known",
  "at",
];
const anyKey = fc.oneof(fc.constantFrom(...KEYS, "globe", "theme", "v", "__proto__", "utm_source", ""), fc.string());
const anyValue = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "fox-hunt,nonsense",
    "2019-02-29",
    "2024-02-29",
    "NaN/0/0",
    "1e9/0/0",
    "3/90/0",
    "170,-10,-170,10",
    "10,0,10,5",
    "%E0%A4%A",
    "2",
    ",,,",
  ),
  fc.string({ unit: fc.constantFrom(..."0123456789-/.,&=%+?#\u202e\u0000\ud800"), maxLength: 200 }),
);

/** Queries that are wrong in every way: bad values, broken encoding, repeated and unknown keys. */
export const anyQuery: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(fc.tuple(anyKey, anyValue, fc.boolean()), { maxLength: 20 })
    .map((pairs) => pairs.map(([key, value, encoded]) => `${key}=${encoded ? safely(value) : value}`).join("&")),
);

function safely(value: string): string {
  return new URLSearchParams([["", value]]).toString().slice(1);
}
