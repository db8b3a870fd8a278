import { expect, test } from "vitest";
import type { AtlasMapData, EventRow, PlaceRow, TieRow } from "../atlas/row.ts";
import { isDay } from "../time/calendar.ts";
import { type Figure, figuresOf, type Measured, median, verdict } from "./bench-figures.ts";
import { table } from "./bench-table.ts";
import { before, type Visit } from "./bench-visit.ts";
import { floorRecords } from "./floor-records.ts";
import { manyRows } from "./many-rows.ts";
import { readRange } from "./static-server.ts";

const visit = (more: Partial<Visit> = {}): Visit => ({
  bytes: { beforeList: 300_000, beforeMap: 800_000, all: 900_000 },
  scripts: { beforeList: 150_000, beforeMap: 500_000, all: 600_000 },
  list: 500,
  glyphs: 1000,
  lcp: 400,
  cls: 0,
  ...more,
});
const page = (visits: Visit[], times: number[]): Measured => ({
  visits,
  reactions: [
    { reaction: "filter", slower: 1, times },
    { reaction: "filter", slower: 4, times: times.map((time) => 4 * time) },
  ],
});

test("the median is the middle, or between the two in the middle", () => {
  expect(median([])).toBeNull();
  expect(median([10, 9, 100])).toBe(10);
  expect(median([4, 1, 2, 1000])).toBe(3);
});

test("our first glyphs are held against the plain MapLibre page of the same run", () => {
  const floor = page([visit({ list: null, glyphs: 800 })], [20]);
  const ours = page([visit({ glyphs: 1000 }), visit({ glyphs: 3000 }), visit({ glyphs: 1100 })], [90, 110, 80]);
  const figures = figuresOf({ tielines: ours, maplibre: floor, leaflet: floor }, [300, 200, 260]);
  const named = (name: string) => figures.find((figure) => figure.name === name);
  expect(named("first glyphs")).toEqual({
    name: "first glyphs",
    unit: "ms",
    tielines: 1100,
    maplibre: 800,
    leaflet: 800,
    bound: 960,
  });
  expect(named("list painted and live")).toMatchObject({ tielines: 500, maplibre: null });
  expect(named("filter to drawn, 1x")).toMatchObject({ tielines: 90, bound: 100 });
  expect(named("filter to drawn, 4x")).toMatchObject({ tielines: 360, bound: 250 });
  expect(named("filter of 20,000 records, computed")).toMatchObject({ tielines: 260, maplibre: null, bound: 250 });
});

test("a figure keeps to its bound, or says by how much it does not", () => {
  const figure: Figure = { name: "a", unit: "ms", tielines: 100, maplibre: 1, leaflet: null, bound: 100 };
  expect(verdict(figure)).toBe("met");
  expect(verdict({ ...figure, tielines: 134.4 })).toBe("gap of 34 ms");
  expect(verdict({ ...figure, bound: null })).toBe("");
  expect(verdict({ ...figure, tielines: 1_250_500, bound: 1_200_000, unit: "kB" })).toBe("gap of 50.5 kB");
});

test("rows made for measuring are the same each time, and none twice", () => {
  const when = { min: "2020-02-29", max: null, label: "from 29 February 2020 on" };
  const row = { id: "a", type: "event", place: "beijing", when } as unknown as EventRow;
  const places = ["beijing", "toronto"].map((id) => ({ id, kind: "city" }) as unknown as PlaceRow);
  const rows = manyRows([row], places, 200);
  expect(rows).toEqual(manyRows([row], places, 200));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(200);
  expect(new Set(rows.map((each) => each.type === "event" && each.place)).size).toBe(2);
  expect(rows.every((each) => isDay(each.when?.min ?? "") && each.when?.max === null)).toBe(true);
});

test("the table is aligned", () => {
  const figure: Figure = { name: "first glyphs", unit: "ms", tielines: 100, maplibre: 2000, leaflet: null, bound: 90 };
  expect(table([figure, { ...figure, bound: null }])).toBe(
    [
      "              Tielines  plain MapLibre  plain Leaflet    bound",
      "first glyphs    100 ms         2000 ms              –  ≤ 90 ms  gap of 10 ms",
      "first glyphs    100 ms         2000 ms              –",
    ].join("\n"),
  );
});

test("what is asked for later is not paid before", () => {
  const fetched = [
    { at: 0, size: 30, script: 0 },
    { at: 90, size: 20, script: 15 },
    { at: 100, size: 7, script: 5 },
  ];
  expect(before(fetched, 100, ({ size }) => size)).toBe(50);
  expect(before(fetched, Number.POSITIVE_INFINITY, ({ script }) => script)).toBe(20);
});

test("a range stays within the file", () => {
  expect(readRange("bytes=0-99", 1000)).toEqual({ start: 0, end: 99 });
  expect(readRange("bytes=900-1999", 1000)).toEqual({ start: 900, end: 999 });
  expect(readRange("bytes=900-", 1000)).toEqual({ start: 900, end: 999 });
  expect(readRange("bytes=1000-1001", 1000)).toBeNull();
  expect(readRange(undefined, 1000)).toBeNull();
});

test("floors draw the records that our map draws, on its side of the world", () => {
  const shared = { title: "t", stamp: "s", program: "fox-hunt", also: ["official-acts"], when: null };
  const event = (id: string, place: string | null, precision: string | null) =>
    ({ ...shared, id, type: "event", place, precision }) as unknown as EventRow;
  const tie = { ...shared, id: "tie", type: "tie", from: { place: "beijing" }, to: { place: "toronto" } };
  const data = {
    rows: [
      event("listed", null, null),
      event("country", "china", "country"),
      tie as unknown as TieRow,
      event("a", "beijing", "city"),
    ],
    places: [
      { id: "beijing", at: [116, 40] },
      { id: "toronto", at: [-79, 43] },
      { id: "china", at: [105, 35] },
    ],
  } as unknown as AtlasMapData;
  const { features } = floorRecords(data);
  expect(features.map(({ properties, geometry }) => [properties.id, geometry?.coordinates ?? null])).toEqual([
    ["a", [-244, 40]],
    [
      "tie",
      [
        [-244, 40],
        [-79, 43],
      ],
    ],
    ["listed", null],
    ["country", null],
  ]);
  expect(features[0]?.properties.programs).toEqual(["fox-hunt", "official-acts"]);
});
