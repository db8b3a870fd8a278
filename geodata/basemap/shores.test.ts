import { beforeAll, describe, expect, test } from "vitest";
import provenance from "./provenance.json" with { type: "json" };
import { TileReader } from "./read-tiles.ts";
import { detailedTiles } from "./steps/focus.ts";
import type { Position } from "./steps/geojson.ts";
import { readTable } from "./steps/tables.ts";

let archive: TileReader;

beforeAll(async () => {
  archive = await TileReader.open(new URL(provenance.archive, import.meta.url));
});

test("of the Greater Toronto place names only the Islands' lies in the water: it stands in the Inner Harbour", async () => {
  const table = await readTable("toronto-places.csv");
  expect(table.length).toBeGreaterThan(150);
  const wet: string[] = [];
  for (const { name = "", longitude, latitude } of table) {
    if (!(await archive.covers("land", [Number(longitude), Number(latitude)], 9))) wet.push(name);
  }
  expect(wet).toEqual(["Waterfront Communities-The Island"]);
});

test("no detailed tile is without its cover", async () => {
  for (const address of detailedTiles().filter((_, number) => number % 7 === 0)) {
    expect((await archive.features(address, "bg")).length).toBe(1);
  }
});

test("no town's tint lies over water", async () => {
  const wet: Position[] = [];
  for (let lon = -79.9; lon < -78.8; lon += 0.02)
    for (let lat = 43.2; lat < 43.9; lat += 0.02) {
      const at: Position = [lon, lat];
      if ((await archive.covers("urban", at, 8)) && !(await archive.covers("land", at, 8))) wet.push(at);
    }
  expect(wet).toEqual([]);
});

test.each([
  ["Centre Island", -79.378, 43.619],
  ["the Islands' airport", -79.396, 43.628],
  ["the Leslie Street Spit", -79.33, 43.628],
  ["the bar of Hamilton Harbour", -79.7995, 43.302],
  ["Manhattan", -73.96, 40.79],
  ["the Bronx", -73.9, 40.85],
])("%s is land", async (_, lon, lat) => {
  expect(await archive.covers("land", [lon, lat], 9)).toBe(true);
});

describe("waterways.csv: there is water all the way, or a river's line where the kind is river", async () => {
  test.each(await readTable("waterways.csv"))("$name, zoom $zoom", async ({ kind, zoom, way = "" }) => {
    const z = Number(zoom);
    const dry: Position[] = [];
    for (const at of along(way.split(" ").map(Number), z)) {
      const onLand = (await archive.covers("land", at, z)) && !(await archive.covers("lake", at, z));
      if (onLand && !(kind === "river" && (await archive.pixelsTo("river", at, z)) < REACH)) dry.push(at);
    }
    expect(dry).toEqual([]);
  });
});

test("at the zooms without rivers no river is drawn as a lake", async () => {
  const quarters = [0, 1, 2, 3].map((n) => archive.features({ z: 1, x: n % 2, y: n >> 1 }, "lake"));
  const widths = (await Promise.all(quarters)).flat().map((lake) => meanWidth(lake.loadGeometry()));
  expect(widths.length).toBeGreaterThan(5);
  expect(widths.filter((width) => width < 2)).toEqual([]);
});

test("no lake has a shore along a meridian where the pipeline cuts the world", async () => {
  const straight: string[] = [];
  for (const lon of [-100, -60, 40, 100])
    for (let y = 0; y < 64; y++) {
      const at = ((lon + 180) / 360) * 64;
      const seam = (at % 1) * 4096;
      for (const lake of await archive.features({ z: 6, x: Math.floor(at), y }, "lake"))
        for (const ring of lake.loadGeometry())
          for (const [n, b] of ring.entries()) {
            const a = ring[n - 1] ?? b;
            if (Math.max(Math.abs(a.x - seam), Math.abs(b.x - seam)) < 2 && Math.abs(a.y - b.y) > 100)
              straight.push(`${lon} ${y}`);
          }
    }
  expect(straight).toEqual([]);
});

/** Pixels between a way, whose corners are few, and the river as it is drawn. */
const REACH = 3;

/** The corners of a way (longitudes and latitudes in turn) and what lies between them, at every second pixel of a zoom. */
function along(numbers: readonly number[], z: number): Position[] {
  const corners = numbers.flatMap((lon, n): Position[] => (n % 2 === 0 ? [[lon, numbers[n + 1] ?? Number.NaN]] : []));
  return corners.flatMap((to, n) => {
    const from = corners[n - 1] ?? to;
    const parts = Math.max(1, Math.ceil((Math.hypot(to[0] - from[0], to[1] - from[1]) / 360) * 256 * 2 ** z));
    return Array.from({ length: parts }, (_, part): Position => {
      const share = (part + 1) / parts;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  });
}

/** Twice the area by the length of the shore, of an outline without its islands, in units of its tile. */
function meanWidth([ring = []]: readonly (readonly { x: number; y: number }[])[]): number {
  let [area, length] = [0, 0];
  for (const [n, b] of ring.entries()) {
    const a = ring[n - 1] ?? b;
    area += (a.x * b.y - b.x * a.y) / 2;
    length += Math.hypot(b.x - a.x, b.y - a.y);
  }
  return (2 * Math.abs(area)) / length;
}
