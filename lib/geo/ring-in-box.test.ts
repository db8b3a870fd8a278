import { bboxPolygon, booleanIntersects, booleanWithin, polygon } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyOutline } from "./arbitrary-outline.ts";
import { type Box, eastOf, roundBox } from "./box.ts";
import type { Position } from "./mercator.ts";
import { ringLiesIn } from "./ring-in-box.ts";

/** A hook, open to the east. */
const HOOK: Position[] = [
  [0, 0],
  [6, 0],
  [6, 2],
  [2, 2],
  [2, 4],
  [6, 4],
  [6, 6],
  [0, 6],
  [0, 0],
];

describe("an outline and a box", () => {
  test.each([
    ["around it", { west: -1, south: -1, east: 7, north: 7 }, "inside"],
    ["that it fills", { west: 0, south: 0, east: 6, north: 6 }, "inside"],
    ["across it", { west: -1, south: 2.5, east: 7, north: 3.5 }, "perhaps"],
    ["within it", { west: 0.5, south: 0.5, east: 1.5, north: 1.5 }, "perhaps"],
    ["in its opening", { west: 3, south: 2.5, east: 5, north: 3.5 }, "outside"],
    ["beyond the opening", { west: 6.5, south: 2.5, east: 8, north: 3.5 }, "outside"],
    ["at its corner", { west: 6, south: 6, east: 8, north: 8 }, "perhaps"],
    ["between its bounds and itself", { west: 2.2, south: 2.2, east: 9, north: 3.8 }, "outside"],
    ["north of it", { west: 0, south: 7, east: 6, north: 8 }, "outside"],
    ["over the whole world", { west: -180, south: -85, east: 180, north: 85 }, "inside"],
    ["round the world, and too low", { west: -180, south: -85, east: 180, north: 5 }, "perhaps"],
    ["round the world, and south of it", { west: -180, south: -85, east: 180, north: -5 }, "outside"],
    ["all but round the world, from its middle", { west: 5, south: -10, east: 3, north: 10 }, "perhaps"],
  ] as [string, Box, string][])("%s", (_, box, lies) => {
    expect(ringLiesIn(box, HOOK)).toBe(lies);
    const whole = eastOf(box) - box.west >= 360;
    for (const turn of [177, -183, 537]) {
      const there = whole ? box : roundBox({ ...box, west: box.west + turn, east: eastOf(box) + turn });
      for (const copy of [0, -360, 360]) {
        const ring = HOOK.map(([x, y]): Position => [x + turn + copy, y]);
        expect(ringLiesIn(there, ring), `${turn}, ${copy}`).toBe(lies);
      }
    }
  });

  test("agree with turf about polygons", () => {
    const share = (min: number, max: number) =>
      fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
    const sides = fc.record({
      across: share(-2, 1.2),
      up: share(-2, 1.2),
      width: share(0.01, 5),
      height: share(0.01, 5),
    });
    const seen = { inside: 0, perhaps: 0, outside: 0 };
    fc.assert(
      fc.property(anyOutline, sides, ({ at, ring }, { across, up, width, height }) => {
        const size = Math.max(...ring.map(([x, y]) => Math.max(Math.abs(x - at[0]), Math.abs(y - at[1]))));
        const [west, south] = [at[0] + across * size, at[1] + up * size];
        const box = roundBox({ west, south, east: west + width * size, north: south + height * size });
        const lies = ringLiesIn(box, ring);
        seen[lies] += 1;
        const near = 360 * Math.round((at[0] - (box.west + eastOf(box)) / 2) / 360);
        const shape = bboxPolygon([box.west + near, box.south, eastOf(box) + near, box.north]);
        const area = polygon([ring.map((corner) => [...corner])]);
        expect(lies !== "outside").toBe(booleanIntersects(area, shape));
        expect(lies === "inside").toBe(booleanWithin(area, shape));
      }),
      { numRuns: 2000 },
    );
    for (const [lies, count] of Object.entries(seen)) expect(count, lies).toBeGreaterThan(20);
  });
});
