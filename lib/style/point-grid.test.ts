import fc from "fast-check";
import { expect, test } from "vitest";
import { isNear, PointGrid } from "./point-grid.ts";

const points = fc.array(
  fc.record({ x: fc.double({ min: -300, max: 300, noNaN: true }), y: fc.double({ min: -300, max: 300, noNaN: true }) }),
  { minLength: 1, maxLength: 40 },
);

test("what the grid finds near a point is what looking at every point finds", () => {
  fc.assert(
    fc.property(points, points, fc.double({ min: 0.5, max: 60, noNaN: true }), (first, second, reach) => {
      const grid = new PointGrid(20);
      grid.add(first, 0);
      grid.add(second, 1);
      for (const point of [...first, ...second]) {
        const near = (all: typeof first) => all.some((other) => isNear(point, other, reach));
        expect(grid.hasNear(point, reach)).toBe(near([...first, ...second]));
        expect(grid.hasNear(point, reach, 0)).toBe(near(second));
      }
    }),
  );
});
