import { describe, expect, test } from "vitest";
import { toMapFeatures } from "./features.ts";
import { footprintRing, rimOf, TOO_WIDE, WIDE, widthOf } from "./rims.ts";
import { toScreen } from "./screen.ts";
import { event, gazetteer, place, tie } from "./test-rows.ts";

const all = [
  place("city", [-79.4163, 43.70011], "city", { within: ["metro"] }),
  place("metro", [-79.4163, 43.70011], "metro", { radiusKm: 60 }),
  place("county", [111.44, 35.88], "county", { radiusKm: 25 }),
  place("region", [-62, 48.5], "region", { radiusKm: 800 }),
  place("town", [-78.9, 43.8], "city", { radiusKm: 12, within: ["metro"] }),
  place("site", [116.4, 39.9], "site", { radiusKm: 0.1 }),
];
const places = gazetteer(...all);
const rows = [
  event("a", "city"),
  event("b", "metro"),
  event("c", "county"),
  event("d", "site", { basis: "seat", precision: "site" }),
  event("e", "town"),
  tie("t", "county", "region"),
];
const { glyphs, tieOnly, footprint } = toMapFeatures(rows, places, null);
const zooms = Array.from({ length: 131 }, (_, i) => i / 10);

/** Where a place's own mark stands at a zoom, or undefined where it is merged. */
function markAt(id: string, zoom: number) {
  return [...glyphs.features, ...tieOnly.features].find(
    ({ properties }) =>
      (properties.role === "glyph" || properties.role === "tieOnly") &&
      properties.place === id &&
      properties.z0 <= Math.floor(zoom) &&
      Math.floor(zoom) < properties.z1,
  )?.geometry.coordinates as [number, number] | undefined;
}

describe("marks on rims", () => {
  test.each(["city", "metro", "county", "region", "town"])("%s stands on its rim wherever its circle is wide", (id) => {
    const row = places.get(id) ?? place(id, [0, 0]);
    const ring = footprintRing(row);
    const wide = zooms.filter((zoom) => widthOf(ring, zoom) > WIDE);
    expect(wide.length).toBeGreaterThan(10);
    for (const zoom of wide) {
      const at = markAt(id, zoom);
      if (!at) continue;
      const mark = toScreen(at, zoom);
      const distances = ring
        .map((corner) => toScreen(corner, zoom))
        .map(({ x, y }) => Math.hypot(x - mark.x, y - mark.y));
      expect(Math.min(...distances), `${id} at ${zoom}`).toBeLessThan(2);
      const drawn = footprint.features.filter(
        ({ properties }) =>
          properties.id === id && properties.z0 <= Math.floor(zoom) && Math.floor(zoom) < properties.z1,
      );
      const level = Math.min(10, Math.floor(zoom));
      expect(drawn).toHaveLength(widthOf(ring, level) < TOO_WIDE ? 1 : 0);
    }
    expect(markAt(id, 10)).toBeDefined();
  });

  test("an office's own site keeps its point at every zoom, and any other site does not", () => {
    for (const zoom of [4, 9, 13]) expect(markAt("site", zoom)).toEqual([116.4 - 360, 39.9]);
    const site = places.get("site") ?? place("site", [0, 0]);
    expect(rimOf({ place: site, members: [site], events: [event("a", "site")] }, 10)).not.toBeNull();
  });

  test("says that what is meant lies somewhere within", () => {
    const label = glyphs.features.find(
      ({ properties }) => properties.role === "glyph" && properties.place === "metro" && properties.z0 >= 6,
    );
    expect(label?.properties).toMatchObject({ detail: expect.stringContaining("somewhere within") });
  });
});
