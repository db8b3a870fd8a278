import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TOKENS } from "../style/palettes.ts";
import { archiveOf } from "./archive.ts";
import type { Item } from "./display-list.ts";
import { readGround } from "./ground.ts";
import { locatorItems, locatorView } from "./locator.ts";
import { type MapView, projection } from "./projection.ts";

const inset = { x: 850, y: 400, width: 120, height: 84 };
const view = (zoom: number, lat: number, lng: number, globe = false): MapView => ({
  camera: { zoom, lat, lng },
  globe,
  rect: { x: 20, y: 96, width: 960, height: 400 },
});

test("the inset shows the still's middle, and far more than the still", () => {
  for (const map of [view(8.5, 43.7, -79.4), view(5, 60, 179), view(4, -70, 10), view(5, 45, -75, true)]) {
    const shown = locatorView(map, inset);
    expect(shown?.globe).toBe(false);
    if (!shown) continue;
    const at = projection(shown).project(map.camera.lng, map.camera.lat);
    expect(at?.x).toBeGreaterThan(inset.x);
    expect(at?.x).toBeLessThan(inset.x + inset.width);
    expect(at?.y).toBeGreaterThan(inset.y);
    expect(at?.y).toBeLessThan(inset.y + inset.height);
    expect(shown.camera.zoom).toBeLessThan(map.camera.zoom - 3);
  }
});

test("the world itself has no inset", () => {
  expect(locatorView(view(1, 35, -161), inset)).toBeNull();
  expect(locatorView(view(1, 35, -161, true), inset)).toBeNull();
});

test("what the still shows is outlined to scale, and a dot where that would be too small", async () => {
  const source = archiveOf(readFileSync(new URL("../../geodata/basemap/world-z9.pmtiles", import.meta.url)));
  const shapesOn = async (map: MapView) => {
    const shown = locatorView(map, inset);
    if (!shown) throw new Error("No inset.");
    const { items } = locatorItems(await readGround(source, shown), shown, map, TOKENS.light);
    return items.flatMap((item: Item) => (item.kind === "group" && item.role === "mark" ? item.items : []));
  };
  const wide = await shapesOn(view(5, 50, -100));
  expect(wide.at(-1)).toMatchObject({ kind: "path", stroke: TOKENS.light.accent });
  const xs = [...(wide.at(-1) as { d: string }).d.matchAll(/([\d.]+) [\d.]+/g)].map(([, x]) => Number(x));
  const degrees = (960 / (512 * 2 ** 5)) * 360;
  expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo((degrees / Math.min(360, degrees * 14)) * inset.width, 0);
  const close = await shapesOn(view(10, 43.7, -79.4));
  expect(close.at(-1)).toMatchObject({ kind: "path", fill: TOKENS.light.accent });
});
