import { readFileSync } from "node:fs";
import { booleanPointInPolygon, polygon } from "@turf/turf";
import { describe, expect, test } from "vitest";
import { loadDataset } from "./load.ts";

const { dataset } = loadDataset("geodata");
const { outlines, places } = dataset;

function holds(id: string, at: readonly [number, number]): boolean {
  const ring = outlines.get(id)?.ring ?? [];
  return booleanPointInPolygon([...at], polygon([ring.map((corner) => [...corner])]));
}

/** A place and what it lies in, innermost first; the gate has refused circles. */
function chainOf(id: string): string[] {
  const within = places.get(id)?.within;
  return within ? [id, ...chainOf(within)] : [id];
}

/** Longitude, latitude (WGS 84), good to a kilometre or two. Who lies right across a border river is not asked: Detroit, Niagara Falls. */
const CITIES = {
  Albany: [-73.76, 42.65],
  Bangor: [-68.78, 44.8],
  Boston: [-71.06, 42.36],
  Buffalo: [-78.88, 42.89],
  Calgary: [-114.07, 51.05],
  Charlottetown: [-63.13, 46.24],
  Dalian: [121.6, 38.92],
  Dandong: [124.39, 40.13],
  Daqing: [125.0, 46.58],
  Edmonton: [-113.49, 53.55],
  Fredericton: [-66.65, 45.96],
  Halifax: [-63.58, 44.65],
  Harbin: [126.65, 45.75],
  Labrador: [-66.91, 52.94],
  Linfen: [111.52, 36.09],
  Moncton: [-64.8, 46.1],
  Montréal: [-73.57, 45.5],
  "New York": [-74.01, 40.71],
  Ottawa: [-75.7, 45.42],
  "Prince Rupert": [-130.32, 54.31],
  "Québec City": [-71.21, 46.81],
  Regina: [-104.62, 50.45],
  Seattle: [-122.33, 47.61],
  "Sept-Îles": [-66.38, 50.2],
  Shenyang: [123.43, 41.8],
  "St. John's": [-52.71, 47.56],
  Taiyuan: [112.56, 37.87],
  "Thunder Bay": [-89.25, 48.38],
  Toronto: [-79.38, 43.65],
  Vancouver: [-123.12, 49.28],
  Victoria: [-123.37, 48.43],
  Windsor: [-83.03, 42.31],
  Winnipeg: [-97.14, 49.9],
  "Xi'an": [108.94, 34.34],
} as const;

const KNOWN: Readonly<
  Record<string, readonly [holds: readonly (keyof typeof CITIES)[], not: readonly (keyof typeof CITIES)[]]>
> = {
  alberta: [
    ["Calgary", "Edmonton"],
    ["Vancouver", "Regina"],
  ],
  "atlantic-provinces": [
    ["Halifax", "St. John's", "Charlottetown", "Fredericton", "Moncton", "Labrador"],
    ["Bangor", "Québec City", "Sept-Îles", "Montréal"],
  ],
  "british-columbia": [
    ["Vancouver", "Victoria", "Prince Rupert"],
    ["Seattle", "Calgary"],
  ],
  heilongjiang: [["Daqing", "Harbin"], ["Shenyang"]],
  liaoning: [["Dandong", "Dalian", "Shenyang"], ["Harbin"]],
  "new-york-state": [
    ["New York", "Buffalo", "Albany"],
    ["Ottawa", "Toronto", "Montréal", "Boston"],
  ],
  ontario: [
    ["Toronto", "Ottawa", "Thunder Bay", "Windsor"],
    ["Winnipeg", "Montréal", "Buffalo"],
  ],
  shanxi: [["Linfen", "Taiyuan"], ["Xi'an"]],
};

test("every outline is one of those that are made, and its cities are known", () => {
  const made = readFileSync("geodata/basemap/outlined.csv", "utf8").trimEnd().split("\n").slice(1);
  const asked = new Map(made.map((line) => [line.split(",")[0], line.split(",")[2]?.split(" + ")]));
  expect(new Map([...outlines.values()].map(({ id, of }) => [id, of]))).toEqual(asked);
  expect([...outlines.keys()].sort()).toEqual(Object.keys(KNOWN).sort());
});

describe.each(Object.entries(KNOWN))("the outline of %s", (id, [inside, outside]) => {
  test.each(inside)("holds %s", (city) => expect(holds(id, CITIES[city])).toBe(true));
  test.each(outside)("does not hold %s", (city) => expect(holds(id, CITIES[city])).toBe(false));

  test("ends with its longest edge: the map turns rings round, and then has room for the name where it begins", () => {
    const ring = outlines.get(id)?.ring ?? [];
    const edges = ring.slice(1).map(([x, y], i) => {
      const [lastX, lastY] = ring[i] ?? [x, y];
      return Math.hypot(x - lastX, (y - lastY) / Math.cos(((y + lastY) * Math.PI) / 360));
    });
    expect(edges.at(-1)).toBeCloseTo(Math.max(...edges), 9);
  });

  test("holds all places of the gazetteer that lie in it, and no others", () => {
    for (const place of places.values()) {
      const lies = chainOf(place.id).includes(id);
      if (lies) expect(holds(id, place.at), place.id).toBe(true);
      else if (place.kind === "city" || place.kind === "county") expect(holds(id, place.at), place.id).toBe(false);
    }
  });
});
