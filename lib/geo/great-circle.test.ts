import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { greatCircle } from "./great-circle.ts";
import { angleBetween } from "./horizon.ts";
import type { Position } from "./mercator.ts";

const position = fc.tuple(
  fc.double({ min: -180, max: 179, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe("a great circle", () => {
  test("passes through points that are known", () => {
    // Ed Williams' Aviation Formulary: two fifths of the way from Los Angeles to New York.
    const [longitude = 0, latitude = 0] = greatCircle([-118.4, 33.95], [-(73 + 47 / 60), 40 + 38 / 60], 5)[2] ?? [];
    expect(longitude).toBeCloseTo(-(101 + 37.57 / 60), 1);
    expect(latitude).toBeCloseTo(38 + 40.167 / 60, 1);
    // Chris Veness' half way from Land's End to John o' Groats: 54° 21' 44" N, 4° 31' 50" W.
    const half = greatCircle([-(5 + 42 / 60 + 53 / 3600), 50.0664], [-(3 + 4 / 60 + 12 / 3600), 58.6439], 2)[1] ?? [];
    expect(half[0]).toBeCloseTo(-(4 + 31 / 60 + 50 / 3600), 2);
    expect(half[1]).toBeCloseTo(54 + 21 / 60 + 44 / 3600, 2);
    // Along the equator and along a meridian.
    expect(greatCircle([10, 0], [100, 0], 3)[2]?.map(Math.round)).toEqual([70, 0]);
    expect(greatCircle([20, 10], [20, 70], 3)[1]?.map(Math.round)).toEqual([20, 30]);
    // From Toronto to Beijing it comes within nine degrees of the pole.
    const north = Math.max(...greatCircle([-79.38, 43.65], [116.41 - 360, 39.9], 96).map(([, each]) => each));
    expect(north).toBeGreaterThan(80);
    expect(north).toBeLessThan(82);
  });

  test("is as long as the way between its ends, in equal steps, and its longitudes never jump", () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const whole = angleBetween(from, to);
        fc.pre(whole > 1 && whole < 179);
        const path = greatCircle(from, to, 48);
        expect(path).toHaveLength(49);
        expect(path[0]).toEqual(from);
        expect(((path[48]?.[0] ?? 0) - to[0]) / 360).toBeCloseTo(Math.round(((path[48]?.[0] ?? 0) - to[0]) / 360), 9);
        for (const [i, [longitude, latitude]] of path.entries()) {
          const before: Position | undefined = path[i - 1];
          if (before) expect(Math.abs(longitude - before[0])).toBeLessThanOrEqual(180);
          // Closer to the pole than drawings go it keeps to their edge.
          if (before && Math.abs(latitude) < 84.9 && Math.abs(before[1]) < 84.9)
            expect(angleBetween(before, [longitude, latitude])).toBeCloseTo(whole / 48, 4);
        }
      }),
    );
  });

  test("aside of it lies a way whose middle is so many degrees to the left, with the same ends", () => {
    const [from, to]: [Position, Position] = [
      [0, 0],
      [60, 0],
    ];
    expect(greatCircle(from, to, 2, 4)[1]?.[1]).toBeCloseTo(4, 6);
    expect(greatCircle(to, from, 2, 4)[1]?.[1]).toBeCloseTo(-4, 6);
    expect(greatCircle(from, to, 2, 4)[2]).toEqual(to);
  });

  test("between opposite ends it leads over the north pole", () => {
    expect(greatCircle([0, 0], [180, 0], 4)[1]?.[1]).toBeCloseTo(45, 6);
  });
});
