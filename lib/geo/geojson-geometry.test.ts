import { booleanPointInPolygon, distance, polygon } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyOutline } from "./arbitrary-outline.ts";
import { footprint } from "./footprint.ts";
import {
  areaGeometry,
  type Geometry,
  geometryBounds,
  lineGeometry,
  pointGeometry,
  positionsOf,
} from "./geojson-geometry.ts";
import { geometryFaults } from "./geojson-rules.ts";
import type { Position } from "./mercator.ts";

const anywhere = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -84, max: 84, noNaN: true }))
  .map(([longitude, latitude]): Position => [longitude, latitude]);

function holds(area: Geometry, [longitude, latitude]: Position): boolean {
  const parts = area.type === "Polygon" ? [area.coordinates] : area.type === "MultiPolygon" ? area.coordinates : [];
  return parts.some((part) =>
    booleanPointInPolygon([longitude, latitude], polygon(part.map((ring) => ring.map((corner) => [...corner])))),
  );
}

describe("an area", () => {
  test("keeps the rules wherever it lies, also across the 180th meridian and around a pole", () => {
    fc.assert(
      fc.property(anywhere, fc.double({ min: 0.5, max: 3000, noNaN: true }), (at, radius) => {
        expect(geometryFaults(areaGeometry(footprint(at, radius)))).toEqual([]);
      }),
    );
  });

  test("holds what is nearer than its radius, and not what is farther", () => {
    const few = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
    );
    const steps = fc.tuple(fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: -4, max: 4, noNaN: true }));
    fc.assert(
      fc.property(few, steps, ([longitude, latitude], [east, north]) => {
        const other: Position = [((longitude + east + 540) % 360) - 180, latitude + north];
        const km = distance([longitude, latitude], [...other]);
        const area = areaGeometry(footprint([longitude, latitude], 200));
        if (km < 198) expect(holds(area, other)).toBe(true);
        if (km > 202) expect(holds(area, other)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test("with an outline keeps the rules, and holds what the outline holds", () => {
    const step = fc.integer({ min: -1000, max: 1000 }).map((steps) => steps / 150);
    fc.assert(
      fc.property(anyOutline, fc.tuple(step, step), ({ at, ring }, [east, north]) => {
        const area = areaGeometry(ring);
        expect(geometryFaults(area)).toEqual([]);
        expect(geometryFaults(areaGeometry([...ring].reverse()))).toEqual([]);
        const spot: Position = [at[0] + east, at[1] + north];
        const inside = booleanPointInPolygon([...spot], polygon([ring.map((corner) => [...corner])]));
        expect(holds(area, [((spot[0] + 540) % 360) - 180, spot[1]])).toBe(inside);
      }),
      { numRuns: 1000 },
    );
  });

  test("is cut in two at the 180th meridian", () => {
    const area = areaGeometry(footprint([179.5, 0], 200));
    expect(area.type).toBe("MultiPolygon");
    expect(holds(area, [-179.9, 0]) && holds(area, [178.5, 0])).toBe(true);
    expect(geometryBounds([area])?.[0]).toBe(-180);
  });
});

describe("a line", () => {
  test("keeps the rules and its ends", () => {
    fc.assert(
      fc.property(anywhere, anywhere, (from, to) => {
        const line = lineGeometry(from, to);
        expect(geometryFaults(line)).toEqual([]);
        const ends = positionsOf(line.coordinates);
        expect(ends[0]).toEqual(pointGeometry(from).coordinates);
        expect(ends.at(-1)).toEqual(pointGeometry(to).coordinates);
      }),
    );
  });

  test("goes the shorter way round", () => {
    expect(lineGeometry([170, 0], [-170, 10])).toEqual({
      type: "MultiLineString",
      coordinates: [
        [
          [170, 0],
          [180, 5],
        ],
        [
          [-180, 5],
          [-170, 10],
        ],
      ],
    });
    expect(lineGeometry([10, 0], [20, 0]).type).toBe("LineString");
  });
});

test("bounds hold all, and nothing has none", () => {
  expect(geometryBounds([null])).toBeNull();
  expect(geometryBounds([pointGeometry([1, 2]), null, lineGeometry([-3, 4], [5, -6])])).toEqual([-3, -6, 5, 4]);
});
