import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf, PACIFIC, unwrap } from "./longitude.ts";
import type { Position } from "./mercator.ts";

test("unwrap moves by whole turns to within half a turn of the centre", () => {
  expect(unwrap(116, PACIFIC)).toBe(-244);
  expect(unwrap(-79, PACIFIC)).toBe(-79);
  expect(unwrap(-180, 0)).toBe(-180);
  expect(unwrap(180, 0)).toBe(-180);
  const degrees = fc.double({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(degrees, degrees, (longitude, centre) => {
      const unwrapped = unwrap(longitude, centre);
      expect(Math.abs(unwrapped - centre)).toBeLessThanOrEqual(180 + 1e-9);
      const turns = (unwrapped - longitude) / 360;
      expect(Math.abs(turns - Math.round(turns))).toBeLessThan(1e-9);
    }),
  );
});

describe("bounds", () => {
  const TORONTO: Position = [-79, 44];
  const BEIJING: Position = [116, 40];

  test("hold both sides of the Pacific in one box", () => {
    expect(boundsOf([TORONTO, BEIJING])).toEqual([-244, 40, -79, 44]);
    expect(
      boundsOf([
        [170, -10],
        [-170, 10],
      ]),
    ).toEqual([-190, -10, -170, 10]);
  });

  test("stay on the Pacific even where the other way is a little narrower", () => {
    expect(
      boundsOf([
        [-63, 45],
        [112, 38],
      ]),
    ).toEqual([-248, 38, -63, 45]);
  });

  test("do not go round the world for places on both sides of the seam", () => {
    expect(
      boundsOf([
        [10, 50],
        [30, 55],
      ]),
    ).toEqual([-350, 50, -330, 55]);
    expect(
      boundsOf(
        [
          [10, 50],
          [30, 55],
        ],
        0,
      ),
    ).toEqual([10, 50, 30, 55]);
  });

  test("of one place are that place, of none are null", () => {
    expect(boundsOf([TORONTO])).toEqual([-79, 44, -79, 44]);
    expect(boundsOf([])).toBeNull();
  });

  test("hold every position, and are at most a turn wide", () => {
    const position = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -85, max: 85 }));
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -180, max: 180 }),
        (all, centre) => {
          const [west, south, east, north] = boundsOf(all, centre) ?? [0, 0, -1, -1];
          expect(east - west).toBeGreaterThanOrEqual(0);
          expect(east - west).toBeLessThan(360);
          for (const [longitude, latitude] of all) {
            expect(unwrap(longitude, west + 180)).toBeLessThanOrEqual(east);
            expect(latitude >= south && latitude <= north).toBe(true);
          }
        },
      ),
    );
  });
});
