import { describe, expect, test } from "vitest";
import { packRing, unpackRing } from "../geo/outline.ts";
import { toMapFeatures } from "./features.ts";
import { footprintRing, rimOf, TOO_WIDE, WIDE, widthOf } from "./rims.ts";
import { toScreen } from "./screen.ts";
import { event, gazetteer, place, tie } from "./test-rows.ts";

/** A province like a hook, open to the east, with long straight borders. */
const HOOK = [
  [-66, 45],
  [-58, 45],
  [-58, 47],
  [-64, 47],
  [-64, 51],
  [-58, 51],
  [-58, 53],
  [-66, 53],
  [-66, 45],
] as const;

const all = [
  place("city", [-79.4163, 43.70011], "city", { within: ["metro"] }),
  place("metro", [-79.4163, 43.70011], "metro", { radiusKm: 60 }),
  place("county", [111.44, 35.88], "county", { radiusKm: 25 }),
  place("region", [-62, 48.5], "region", { radiusKm: 800 }),
  place("hook", [-65, 49], "region", { radiusKm: 700, outline: packRing(HOOK, -65) }),
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
  tie("u", "county", "hook"),
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
  test.each(["city", "metro", "county", "region", "hook", "town"])(
    "%s stands on its rim wherever its area is wide",
    (id) => {
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
    },
  );

  test("an outline is drawn as it is, with room for a mark along all of it, on the Pacific's side of the world", () => {
    const hook = places.get("hook") ?? place("hook", [0, 0]);
    const ring = footprintRing(hook);
    const corners = new Set(ring.map(String));
    for (const corner of unpackRing(hook.outline ?? [])) expect(corners.has(String(corner))).toBe(true);
    const steps = ring.slice(1).map(([x, y], i) => Math.hypot(x - (ring[i]?.[0] ?? x), y - (ring[i]?.[1] ?? y)));
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(44, 6);
    expect(Math.max(...steps)).toBeLessThan(0.3);
    const shanxi = place("shanxi", [112, 37], "region", {
      outline: packRing(
        [
          [111, 36],
          [113, 36],
          [113, 38],
          [111, 36],
        ],
        112,
      ),
    });
    for (const [longitude] of footprintRing(shanxi)) expect(Math.abs(longitude + 248)).toBeLessThanOrEqual(1);
    expect(footprintRing(hook)).toBe(ring);
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
