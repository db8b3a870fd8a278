import fc from "fast-check";
import { expect, test } from "vitest";
import { clipLine, clipRing } from "./clip.ts";

const window = { left: 0, top: 0, right: 10, bottom: 10 };

test("a ring is cut to the window, and keeps its direction", () => {
  expect(areaOf(clipRing([-5, -5, 5, -5, 5, 5, -5, 5], window))).toBeCloseTo(25);
  expect(areaOf(clipRing([-5, 5, 5, 5, 5, -5, -5, -5], window))).toBeCloseTo(-25);
  expect(clipRing([-5, -5, 15, -5, 15, 15, -5, 15], window)).toHaveLength(8);
  expect(clipRing([11, 0, 20, 0, 20, 5], window)).toEqual([]);
});

test("windows side by side share out a ring without loss", () => {
  const coordinate = fc.double({ min: -10, max: 20, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 }), (points) => {
      const ring = points.flat();
      const halves = [
        { left: -10, top: -10, right: 4, bottom: 20 },
        { left: 4, top: -10, right: 20, bottom: 20 },
      ].map((half) => areaOf(clipRing(ring, half)));
      expect((halves[0] ?? 0) + (halves[1] ?? 0)).toBeCloseTo(areaOf(ring), 6);
    }),
  );
});

test("a line is cut into the pieces that lie in the window", () => {
  expect(clipLine([-5, 5, 15, 5], window)).toEqual([[0, 5, 10, 5]]);
  expect(clipLine([2, 2, 2, 12, 4, 12, 4, 2], window)).toEqual([
    [2, 2, 2, 10],
    [4, 10, 4, 2],
  ]);
  expect(clipLine([1, 1, 2, 2, 3, 1], window)).toEqual([[1, 1, 2, 2, 3, 1]]);
  // Along the outside of an edge nothing is left, and what only touches it is no line.
  expect(clipLine([-1, -1, 11, -1], window)).toEqual([]);
});

/** Twice signed and halved: y grows downwards. */
function areaOf(ring: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    sum += (ring[i] ?? 0) * (ring[j + 1] ?? 0) - (ring[j] ?? 0) * (ring[i + 1] ?? 0);
  }
  return sum / 2;
}
