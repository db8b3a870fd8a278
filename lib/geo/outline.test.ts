import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyOutline } from "./arbitrary-outline.ts";
import { unwrap } from "./longitude.ts";
import { packRing, unpackRing, withMoreCorners } from "./outline.ts";

describe("a packed outline", () => {
  test("comes back closed and in one piece, wherever it lies", () => {
    fc.assert(
      fc.property(anyOutline, ({ at, ring }) => {
        const kept = ring.map(([x, y]) => [unwrap(x, 0), y] as const);
        const back = unpackRing(packRing(kept, at[0]));
        expect(back.map(([x, y]) => [x.toFixed(2), y.toFixed(2)])).toEqual(
          ring.map(([x, y]) => [x.toFixed(2), y.toFixed(2)]),
        );
        expect(back.at(-1)).toEqual(back[0]);
      }),
    );
  });

  test("is a list of whole numbers: a corner, then the steps", () => {
    const ring = [
      [-84, 42],
      [-77.5, 42],
      [-77, 46.01],
      [-84, 42],
    ] as const;
    const packed = packRing(ring, -80);
    expect(packed).toEqual([-8400, 4200, 650, 0, 50, 401]);
    expect(unpackRing(packed)).toEqual(ring);
    expect(unpackRing(packed)).toBe(unpackRing(packed));
  });

  test("of nothing is nothing", () => expect(unpackRing(packRing([], 0))).toEqual([]));
});

describe("more corners", () => {
  test("keep all that there were, lie on the edges, and leave no long step", () => {
    fc.assert(
      fc.property(anyOutline, fc.integer({ min: 3, max: 300 }), ({ ring }, parts) => {
        const more = withMoreCorners(ring, 1 / parts);
        const round = lengthOf(ring);
        expect(lengthOf(more)).toBeCloseTo(round, 6);
        expect(Math.max(...steps(more))).toBeLessThanOrEqual(round / parts + 1e-9);
        expect(more.length).toBeLessThanOrEqual(ring.length + parts);
        const there = new Set(more.map(String));
        for (const corner of ring) expect(there.has(String(corner))).toBe(true);
        expect(more.at(-1)).toEqual(more[0]);
      }),
    );
  });
});

function steps(ring: readonly (readonly [number, number])[]): number[] {
  return ring.slice(1).map(([x, y], i) => Math.hypot(x - (ring[i]?.[0] ?? x), y - (ring[i]?.[1] ?? y)));
}

function lengthOf(ring: readonly (readonly [number, number])[]): number {
  return steps(ring).reduce((sum, step) => sum + step, 0);
}
