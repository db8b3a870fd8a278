import fc from "fast-check";
import type { Position } from "./mercator.ts";

/**
 * Outlines for tests: a point (longitude, latitude), and a ring around it that need not be convex, with two decimals, in one piece, so that
 * longitudes may lie beyond ±180. Its corners lie in as many directions, each as far as it likes.
 */
export const anyOutline = fc
  .record({
    at: fc.tuple(fc.integer({ min: -18_000, max: 18_000 }), fc.integer({ min: -6500, max: 6500 })),
    size: fc.integer({ min: 20, max: 1500 }),
    shares: fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 3, maxLength: 40 }),
  })
  .map(({ at: [x, y], size, shares }) => {
    const corners = shares.map((share, i): Position => {
      const angle = (i / shares.length) * 2 * Math.PI;
      return [
        (x + Math.round(((size * share) / 100) * Math.cos(angle))) / 100,
        (y + Math.round(((size * share) / 100) * Math.sin(angle))) / 100,
      ];
    });
    return { at: [x / 100, y / 100] as Position, ring: [...corners, ...corners.slice(0, 1)] };
  });
