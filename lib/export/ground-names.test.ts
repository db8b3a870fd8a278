import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { TOKENS } from "../style/palettes.ts";
import { archiveOf } from "./archive.ts";
import type { Item, Rect, TextItem } from "./display-list.ts";
import { type Ground, type GroundSource, readGround } from "./ground.ts";
import { groundNames } from "./ground-names.ts";
import type { MapView } from "./projection.ts";
import { measure } from "./text.ts";

const rect = { x: 20, y: 96, width: 960, height: 400 };
const view = (zoom: number, lat: number, lng: number, globe = false): MapView => ({
  camera: { zoom, lat, lng },
  globe,
  rect,
});
const VIEWS = [
  view(2, 35, -161),
  view(3.6, 52, -95),
  view(4.6, 32, 112),
  view(6.2, 30, 118),
  view(8.5, 43.75, -79.4),
  view(9, 49.2, -123),
  view(3, 45, -90, true),
];

let source: GroundSource;
const grounds = new Map<MapView, Ground>();

beforeAll(async () => {
  source = archiveOf(readFileSync(new URL("../../geodata/basemap/world-z9.pmtiles", import.meta.url)));
  for (const each of VIEWS) grounds.set(each, await readGround(source, each));
});

const textsOf = (of: MapView, taken: readonly Rect[] = [], own: readonly string[] = []) =>
  groundNames(grounds.get(of) ?? { tiles: [] }, of, TOKENS.light, taken, own).items.filter(
    (item: Item): item is TextItem => item.kind === "text",
  );

/** What the letters of a run without descenders cover. */
function boxOf({ text, x, y, face, size, spacing = 0 }: TextItem): Rect {
  return { x, y: y - size * 0.72, width: measure(text, face, size, spacing) - spacing * size, height: size * 0.72 };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test.each(VIEWS)("no name touches another or the edge: $camera", (of) => {
  const boxes = textsOf(of)
    .filter(({ transform }) => !transform)
    .map(boxOf);
  expect(boxes.length).toBeGreaterThan(1);
  for (const [i, box] of boxes.entries()) {
    expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]);
    expect(box.x).toBeGreaterThan(rect.x);
    expect(box.y).toBeGreaterThan(rect.y);
    expect(box.x + box.width).toBeLessThan(rect.x + rect.width);
    expect(box.y + box.height).toBeLessThan(rect.y + rect.height);
  }
});

test("names keep off what is taken", () => {
  const of = VIEWS[4] as MapView;
  const taken = [{ x: 300, y: 150, width: 400, height: 250 }];
  const all = textsOf(of).map(boxOf);
  expect(all.some((box) => overlap(box, taken[0] as Rect))).toBe(true);
  const left = textsOf(of, taken).map(boxOf);
  expect(left.length).toBeGreaterThan(3);
  expect(left.some((box) => overlap(box, taken[0] as Rect))).toBe(false);
});

test("our own names are not written twice, but a lake may have a town's", () => {
  const of = VIEWS[4] as MapView;
  expect(textsOf(of).map(({ text }) => text)).toContain("Toronto");
  expect(textsOf(of, [], ["Toronto"]).map(({ text }) => text)).not.toContain("Toronto");
});

test("countries and states in capitals, waters in italics, Chinese names below theirs from zoom 5", () => {
  const faces = (of: MapView | undefined) => new Map(textsOf(of as MapView).map(({ text, face }) => [text, face]));
  expect(faces(VIEWS[1]).get("CANADA")).toBe("sans-semibold");
  expect(faces(VIEWS[1]).get("ONTARIO")).toBe("sans-medium");
  expect(faces(VIEWS[2]).get("Yellow Sea")).toBe("sans-italic");
  expect([...faces(VIEWS[2]).values()]).not.toContain("han");
  const texts = textsOf(VIEWS[3] as MapView);
  const chinese = texts.findIndex(({ text }) => text === "上海");
  expect(texts[chinese]?.face).toBe("han");
  expect(texts[chinese - 1]?.text).toBe("Shanghai");
  expect(texts[chinese]?.y).toBeGreaterThan(texts[chinese - 1]?.y ?? Infinity);
});

test("words stay whole", () => {
  const texts = textsOf(VIEWS[1] as MapView).map(({ text }) => text);
  expect(texts).toContain("SASKATCHEWAN");
});
