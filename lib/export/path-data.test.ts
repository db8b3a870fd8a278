import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathSegments, type Segment } from "./path-data.ts";

const rounded = (segments: readonly Segment[]) =>
  segments.map(([command, ...numbers]) => [command, ...numbers.map((n) => Math.round(n * 1000) / 1000 + 0)]);

/** Points on a cubic curve from `from`. */
function along([, x1, y1, x2, y2, x, y]: Extract<Segment, readonly ["C", ...number[]]>, [x0, y0]: readonly number[]) {
  return [0, 0.25, 0.5, 0.75, 1].map((t) => {
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [a * (x0 ?? 0) + b * x1 + c * x2 + d * x, a * (y0 ?? 0) + b * y1 + c * y2 + d * y] as const;
  });
}

describe("path data", () => {
  test("reads lines of every kind, and pairs behind a first one as lines", () => {
    const expected = [["M", 1, 2], ["L", 5, 2], ["L", 5, 8], ["L", 0, 0], ["Z"], ["M", 2, 3]];
    expect(rounded(pathSegments("M1 2H5V8L0 0Zm1 1"))).toEqual(expected);
    expect(rounded(pathSegments(" m1,2 h4 v6 -5-8 z\nm1 1"))).toEqual([
      ["M", 1, 2],
      ["L", 5, 2],
      ["L", 5, 8],
      ["L", 5, 3],
      ["L", 5, -5],
      ["Z"],
      ["M", 2, 3],
    ]);
    expect(rounded(pathSegments("M.5-.5 1e1 2"))).toEqual([
      ["M", 0.5, -0.5],
      ["L", 10, 2],
    ]);
  });

  test("turns a quadratic curve into the same cubic one", () => {
    const [, curve] = pathSegments("M0 0Q10 20 20 0");
    // The middle of a quadratic curve lies half way to its control point.
    expect(along(curve as never, [0, 0])[2]).toEqual([10, 10]);
    expect(rounded(pathSegments("M5 5q10 20 20 0"))[1]).toEqual(["C", 11.667, 18.333, 18.333, 18.333, 25, 5]);
  });

  test("an arc stays on its ellipse, ends where it should and turns the right way", () => {
    const circle = pathSegments("M10 0A10 10 0 0 1 -10 0A10 10 0 0 1 10 0Z");
    let at: readonly number[] = [10, 0];
    let lowest = 0;
    for (const segment of circle) {
      if (segment[0] !== "C") continue;
      for (const [x, y] of along(segment, at)) {
        expect(Math.abs(Math.hypot(x, y) - 10)).toBeLessThan(0.003);
        lowest = Math.max(lowest, y);
      }
      at = [segment[5], segment[6]];
    }
    // With the sweep flag the first half runs through positive y, which is down.
    expect(lowest).toBeCloseTo(10, 2);
    expect(at).toEqual([10, 0]);
    expect(circle.filter(([command]) => command === "C")).toHaveLength(4);
  });

  test("flags may stand together, and radii that are too small grow", () => {
    expect(pathSegments("M0 0a5 5 0 0110 0")).toEqual(pathSegments("M0 0A5 5 0 0 1 10 0"));
    const half = pathSegments("M0 0A1 1 0 0 1 10 0");
    expect(rounded(half).at(-1)?.slice(-2)).toEqual([10, 0]);
    expect(rounded(half)[1]?.slice(-2)).toEqual([5, -5]);
  });

  test("an arc without a radius is a line, one without a length nothing", () => {
    expect(pathSegments("M0 0A0 5 0 0 1 10 0")).toEqual([
      ["M", 0, 0],
      ["L", 10, 0],
    ]);
    expect(pathSegments("M3 4A5 5 0 0 1 3 4")).toEqual([["M", 3, 4]]);
  });

  test("every arc gives finite numbers and the end that was asked for", () => {
    const number = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(
        fc.tuple(number, number, number, number, number, number),
        fc.boolean(),
        fc.boolean(),
        (n, large, sweep) => {
          const [x, y, rx, ry, ex, ey] = n;
          const segments = pathSegments(`M${x} ${y}A${rx} ${ry} 30 ${+large} ${+sweep} ${ex} ${ey}`);
          const last = segments.at(-1)?.slice(-2);
          expect(last).toEqual([ex, ey]);
          expect(segments.flat().every((value) => typeof value === "string" || Number.isFinite(value))).toBe(true);
        },
      ),
    );
  });

  test("refuses what is no path", () => {
    for (const bad of ["hello", "5 5", "M1", "M0 0A5 5 0 2 1 3 3", "M0 0Z5"]) {
      expect(() => pathSegments(bad), bad).toThrow(RangeError);
    }
  });
});
