import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { LAND, type StillSize, stillOf } from "./still.ts";
import { event, gazetteer, place, tie } from "./test-rows.ts";

const svg = readFileSync(new URL("../../geodata/basemap/still-land.svg", import.meta.url), "utf8");

const places = gazetteer(
  place("toronto", [-79.4, 43.7]),
  place("beijing", [116.4, 39.9]),
  place("daqing", [125, 46.6]),
);
const rows = [event("a", "toronto"), event("b", "toronto"), event("c", "beijing"), tie("d", "toronto", "daqing")];

test("the land is the picture that the marks are placed on, and small", () => {
  expect(/viewBox="([^"]+)"/.exec(svg)?.[1]).toBe([LAND.x, LAND.y, LAND.width, LAND.height].join(" "));
  expect(gzipSync(svg).length).toBeLessThan(25_000);
});

test.each(["wide", "narrow"] as const)(
  "%s: every place of the records has its mark within the picture",
  (size: StillSize) => {
    const { width, height, marks } = stillOf(rows, places, size);
    const of = (id: string) =>
      marks.find(({ properties }) => properties.place === id || properties.covers.includes(id));
    const [toronto, beijing, daqing] = [of("toronto"), of("beijing"), of("daqing")];
    expect(toronto?.properties).toMatchObject({ role: "glyph", count: 2 });
    expect(beijing?.properties).toMatchObject({ role: "glyph", count: 1 });
    expect(daqing ?? beijing).toBeDefined();
    for (const { x, y, properties } of marks) {
      expect(Math.min(x, y, width - x, height - y)).toBeGreaterThan(properties.radius);
    }
    // China lies left of the Pacific and Canada right of it, as on the map at home.
    expect(beijing?.x).toBeLessThan(0.35 * width);
    expect(toronto?.x).toBeGreaterThan(0.65 * width);
  },
);

test("a label stands beside its mark, not on it", () => {
  const { marks } = stillOf(rows, places, "wide");
  const labelled = marks.filter(({ label }) => label);
  expect(labelled.length).toBeGreaterThan(0);
  for (const { x, y, properties, label } of labelled) {
    if (!label || label.anchor === "middle") continue;
    expect(Math.abs(label.x - x)).toBeGreaterThan(properties.radius / Math.SQRT2);
    expect(Math.sign(label.x - x)).toBe(label.anchor === "start" ? 1 : -1);
    expect(label.y).toBeLessThan(y + 2 * properties.radius);
  }
});
