import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Position } from "../geo/mercator.ts";
import { groundLabels } from "../style/basemap-labels.ts";
import { groundLayers } from "../style/basemap-layers.ts";
import { TOKENS } from "../style/palettes.ts";
import { archiveOf } from "./archive.ts";
import type { PathItem } from "./display-list.ts";
import { type Ground, type GroundSource, readGround } from "./ground.ts";
import { groundItems } from "./ground-items.ts";
import { tilesOf } from "./ground-tiles.ts";
import { type MapView, projection } from "./projection.ts";

const { basemap } = TOKENS.light;
const rect = { x: 20, y: 96, width: 960, height: 400 };
const view = (zoom: number, lat: number, lng: number, globe = false): MapView => ({
  camera: { zoom, lat, lng },
  globe,
  rect,
});
const VIEWS = {
  pacific: view(1, 35, -161),
  europe: view(2.4, 48, 10),
  "northern Ontario, half in detail": view(7.2, 54.2, -86),
  Toronto: view(8.5, 43.75, -79.4),
  Vancouver: view(9, 49.2, -123),
  globe: view(1, 35, -161, true),
  "globe on the south": view(1.2, -75, 20, true),
};

let source: GroundSource;
const grounds = new Map<MapView, Ground>();

beforeAll(async () => {
  source = archiveOf(readFileSync(new URL("../../geodata/basemap/world-z9.pmtiles", import.meta.url)));
  for (const each of Object.values(VIEWS)) grounds.set(each, await readGround(source, each));
});

const itemsOf = (of: MapView) =>
  groundItems(grounds.get(of) ?? { tiles: [] }, of, basemap).items.flatMap((item) =>
    item.kind === "path" ? [item] : [],
  );

/** Whether fills leave land or water at a position, the last painted on top. */
function colourAt(of: MapView, items: readonly PathItem[], [longitude, latitude]: Position): string | undefined {
  const at = projection(of).project(longitude, latitude);
  if (!at) throw new Error("Behind the horizon.");
  return items
    .filter(({ fill }) => fill === basemap.land || fill === basemap.water)
    .filter((item) => winds(item, at.x, at.y))
    .at(-1)?.fill;
}

describe("land and water", () => {
  const { land, water } = basemap;
  test.each<[keyof typeof VIEWS, string, Position, string]>([
    ["pacific", "Hawaii's sea", [-158, 24], water],
    ["pacific", "Siberia", [120, 65], land],
    ["pacific", "Nebraska", [-100, 41], land],
    ["pacific", "Lake Superior", [-87.5, 47.7], water],
    ["europe", "Bavaria", [11.5, 48.5], land],
    ["europe", "the North Sea", [3, 56], water],
    ["northern Ontario, half in detail", "the detailed half", [-86.4, 53.9], land],
    ["northern Ontario, half in detail", "the coarse half", [-86.4, 54.5], land],
    ["Toronto", "North York", [-79.41, 43.77], land],
    ["Toronto", "Lake Ontario", [-79.2, 43.5], water],
    ["Toronto", "the Islands", [-79.378, 43.622], land],
    ["Vancouver", "Burnaby", [-122.97, 49.24], land],
    ["Vancouver", "English Bay", [-123.18, 49.295], water],
    ["globe", "the Pacific", [-161, 30], water],
    ["globe", "Alaska", [-150, 65], land],
    ["globe on the south", "the South Pole", [0, -90], land],
    ["globe on the south", "the Southern Ocean", [20, -58], water],
  ])("%s: %s", (name, _, position, wanted) => {
    expect(colourAt(VIEWS[name], itemsOf(VIEWS[name]), position)).toBe(wanted);
  });
});

test("no gap shows where tiles meet", () => {
  for (const [of, z, lat, lngs] of [
    // Inland along parallels and meridians that are tiles' edges.
    [VIEWS.Toronto, 8, 43.9, [-80.4, -79.6]],
    [VIEWS.europe, 2, 50, [5, 30]],
  ] as const) {
    const items = itemsOf(of);
    const fills = items.filter(({ fill }) => fill === basemap.land);
    expect(fills).toHaveLength(1);
    const edges = Array.from({ length: 2 ** z }, (_, i) => (i / 2 ** z) * 360 - 180).filter(
      (longitude) => longitude > lngs[0] && longitude < lngs[1],
    );
    for (const longitude of edges) {
      for (const aside of [-0.02, 0, 0.02]) {
        const at = projection(of).project(longitude, lat);
        expect(winds(fills[0] as PathItem, (at?.x ?? 0) + aside, at?.y ?? 0)).toBe(true);
      }
    }
  }
});

test("no line runs along a tile's edge", () => {
  const of = VIEWS.Toronto;
  const { project } = projection(of);
  const strokes = itemsOf(of).filter(({ stroke }) => stroke);
  expect(strokes.length).toBeGreaterThan(2);
  for (const { z, x, y } of tilesOf("detail", of)) {
    const corner = project((x / 2 ** z) * 360 - 180, 0)?.x ?? 0;
    const row = project(0, (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z))) * 180) / Math.PI)?.y ?? 0;
    for (const { d } of strokes) {
      for (const line of lines(d)) {
        line.forEach(([bx, by], i) => {
          const [ax, ay] = line[i - 1] ?? [bx, by];
          const long = Math.hypot(bx - ax, by - ay) > 2;
          expect(long && Math.abs(ax - corner) < 0.2 && Math.abs(bx - corner) < 0.2).toBe(false);
          expect(long && Math.abs(ay - row) < 0.2 && Math.abs(by - row) < 0.2).toBe(false);
        });
      }
    }
  }
});

test("the same view gives the same ground, whatever the order in which tiles arrive", async () => {
  const slow: GroundSource = {
    tile: async (z, x, y) => {
      await new Promise((done) => setTimeout(done, (x * 7 + y * 3) % 5));
      return source.tile(z, x, y);
    },
  };
  const of = VIEWS.Vancouver;
  expect(groundItems(await readGround(slow, of), of, basemap)).toEqual(
    groundItems(await readGround(source, of), of, basemap),
  );
});

test("what is drawn stays near the map, and small", () => {
  for (const of of Object.values(VIEWS)) {
    const items = itemsOf(of);
    expect(items.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThan(600_000);
    const points = items.filter(({ d }) => !d.includes("A")).flatMap(({ d }) => lines(d).flat());
    const beside = ([x, y]: readonly [number, number]) =>
      Math.max(rect.x - x, x - rect.x - rect.width, rect.y - y, y - rect.y - rect.height);
    expect(points.reduce((most, point) => Math.max(most, beside(point)), 0)).toBeLessThan(5);
  }
});

test("where detail covers all, the coarse world below it is left out", () => {
  expect(itemsOf(VIEWS.Toronto).filter(({ fill }) => fill === basemap.land)).toHaveLength(1);
  expect(itemsOf(VIEWS["northern Ontario, half in detail"]).filter(({ fill }) => fill === basemap.land)).toHaveLength(
    2,
  );
});

test("the style says nothing that stills do not paint", () => {
  const known = {
    background: ["background-color"],
    fill: ["fill-color", "fill-opacity", "fill-antialias"],
    line: ["line-color", "line-width", "line-opacity", "line-dasharray", "line-join", "line-cap"],
    symbol: [
      "icon-image icon-padding icon-opacity text-field text-font text-size text-letter-spacing text-max-width symbol-sort-key",
      "symbol-placement symbol-spacing text-variable-anchor-offset text-justify text-opacity text-color text-halo-color",
      "text-halo-width text-halo-blur",
    ].flatMap((names) => names.split(" ")),
  };
  for (const layer of [...groundLayers(basemap), ...groundLabels(TOKENS.light)]) {
    const { paint = {}, layout = {} } = layer as { paint?: object; layout?: object };
    const used = Object.keys({ ...paint, ...layout });
    expect(known[layer.type as keyof typeof known]).toEqual(expect.arrayContaining(used));
  }
});

/** Whether a point lies in a filled path, by the rule nonzero; circles as their own outline. */
function winds({ d }: PathItem, x: number, y: number): boolean {
  if (d.includes("A")) return true;
  let winding = 0;
  for (const line of lines(d)) {
    line.forEach(([bx, by], i) => {
      const [ax, ay] = line.at(i - 1) ?? [bx, by];
      if (ay > y === by > y) return;
      if (x < ((bx - ax) * (y - ay)) / (by - ay) + ax) winding += by > ay ? 1 : -1;
    });
  }
  return winding !== 0;
}

/** The points of path data that has M, l, z and M, H, V, Z only. */
function lines(d: string): [number, number][][] {
  return [...d.matchAll(/M[^M]*/g)].map(([part]) => {
    const points: [number, number][] = [];
    let [x, y] = [0, 0];
    for (const [, command = "", numbers = ""] of part.matchAll(/([MlHVzZ])([^MlHVzZ]*)/g)) {
      const values = numbers.trim().split(" ").map(Number);
      if (command === "H" || command === "V") {
        [x, y] = command === "H" ? [values[0] ?? 0, y] : [x, values[0] ?? 0];
        points.push([x, y]);
      } else if (command === "M" || command === "l") {
        for (let i = 0; i + 1 < values.length; i += 2) {
          const [dx, dy] = [values[i] ?? 0, values[i + 1] ?? 0];
          [x, y] = command === "M" ? [dx, dy] : [x + dx, y + dy];
          points.push([x, y]);
        }
      }
    }
    return points;
  });
}
