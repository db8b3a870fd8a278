import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { curve } from "./curve.ts";
import { mercatorX, mercatorY, type Position } from "./mercator.ts";

const TORONTO: Position = [-79.38, 43.65];
const BEIJING: Position = [116.4, 39.9];
const OTTAWA: Position = [-75.7, 45.42];

const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
const anyBend = fc.double({ min: -1, max: 1, noNaN: true });
const anyCentre = fc.double({ min: -180, max: 180, noNaN: true });

/** Distance of two longitudes round the globe. */
const apart = (a: number, b: number) => Math.abs(((((a - b) % 360) + 540) % 360) - 180);

/** Height of the curve's middle above its chord, in widths of the world. */
function height(positions: readonly Position[]): number {
  const [a, middle, b] = [0, (positions.length - 1) / 2, positions.length - 1].map((i): [number, number] => {
    const [longitude, latitude] = positions[i] as Position;
    return [mercatorX(longitude), mercatorY(latitude)];
  }) as [[number, number], [number, number], [number, number]];
  return Math.hypot(middle[0] - (a[0] + b[0]) / 2, middle[1] - (a[1] + b[1]) / 2);
}

describe("every curve", () => {
  test("is in one piece, on the map, the shorter way round, round its centre, and ends where it should", () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, anyBend, anyCentre, (from, to, bend, centre) => {
        const positions = curve(from, to, bend, { centre, steps: 32 });
        expect(positions).toHaveLength(33);
        positions.forEach(([longitude, latitude], i) => {
          if (!(Math.abs(latitude) <= 85)) expect.fail(`latitude ${latitude}`);
          const before = positions[i - 1]?.[0] ?? longitude;
          if (!(Math.abs(longitude - before) < 60)) expect.fail(`jump from ${before} to ${longitude}`);
        });
        const [start, end] = [positions[0] as Position, positions[32] as Position];
        expect([start[1], end[1]]).toEqual([from[1], to[1]]);
        expect(apart(start[0], from[0])).toBeLessThan(1e-9);
        expect(apart(end[0], to[0])).toBeLessThan(1e-9);
        expect(Math.abs(start[0] - end[0])).toBeLessThan(180 + 1e-9);
        expect(Math.abs((start[0] + end[0]) / 2 - centre)).toBeLessThan(180 + 1e-9);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test("rises no higher than its caps", () => {
    const low = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -40, max: 40, noNaN: true }),
    );
    fc.assert(
      fc.property(low, low, anyBend, (from, to, bend) => {
        const positions = curve(from, to, bend, { steps: 2 });
        const cap = apart(from[0], to[0]) > 60 ? 0.072 : 0.05;
        expect(height(positions)).toBeLessThan(cap + 1e-9);
      }),
    );
  });
});

test("Toronto to Beijing crosses the Pacific well below the Arctic", () => {
  const positions = curve(TORONTO, BEIJING, 1);
  expect(positions[0]).toEqual(TORONTO);
  expect(positions.at(-1)).toEqual([116.4 - 360, 39.9]);
  const north = Math.max(...positions.map(([, latitude]) => latitude));
  expect(north).toBeGreaterThan(50);
  expect(north).toBeLessThan(65);
});

test("the height is the share of the chord that the bend asks for, until the cap", () => {
  const chord = mercatorX(OTTAWA[0]) - mercatorX(TORONTO[0]);
  const straight = Math.hypot(chord, mercatorY(OTTAWA[1]) - mercatorY(TORONTO[1]));
  expect(height(curve(TORONTO, OTTAWA, 1))).toBeCloseTo(0.3 * straight, 9);
  expect(height(curve(TORONTO, OTTAWA, -0.5))).toBeCloseTo(0.15 * straight, 9);
  expect(height(curve(TORONTO, OTTAWA, 0))).toBeCloseTo(0, 9);
  expect(height(curve([-79, 0], [0, 0], 1))).toBeCloseTo((0.15 * 79) / 360, 9);
  expect(height(curve([0, 0], [180, 0], 1))).toBeCloseTo(0.072, 9);
  expect(height(curve([0, -40], [59, 40], 1))).toBeCloseTo(0.05, 9);
  expect(height(curve(TORONTO, OTTAWA, 7))).toBeCloseTo(0.3 * straight, 9);
});

test("a bend means the same side whichever way the tie runs", () => {
  const round = (positions: readonly Position[]) =>
    positions.map((position) => position.map((n) => Number(n.toFixed(9))));
  for (const [a, b] of [
    [TORONTO, BEIJING],
    [
      [10, 0],
      [10, 50],
    ],
    [
      [0, 10],
      [180, 10],
    ],
    [
      [-71, 10],
      [109, 10],
    ],
    [
      [-161, 10],
      [19, 10],
    ],
  ] as [Position, Position][]) {
    expect(round(curve(b, a, 0.7).reverse())).toEqual(round(curve(a, b, 0.7)));
  }
  expect(curve([10, 0], [10, 50], 1, { steps: 2, centre: 0 })[1]?.[0]).toBeLessThan(10);
  expect(curve([10, 0], [30, 0], 1, { steps: 2, centre: 0 })[1]?.[1]).toBeGreaterThan(0);
});

test("equal and antipodal ends are defined", () => {
  expect(curve(TORONTO, TORONTO, 1, { steps: 2 })).toEqual(
    [TORONTO, TORONTO, TORONTO].map(([x]) => [x, expect.closeTo(43.65, 9)]),
  );
  const across = curve([-71, 10], [109, -10], 1);
  expect([across[0], across.at(-1)]).toEqual([
    [-71, 10],
    [-251, -10],
  ]);
  const acrossElsewhere = curve([-71, 10], [109, -10], 1, { centre: 10 });
  expect([acrossElsewhere[0], acrossElsewhere.at(-1)]).toEqual([
    [-71, 10],
    [109, -10],
  ]);
});
