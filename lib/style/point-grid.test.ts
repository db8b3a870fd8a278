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

test("what the grid counts in a box is what counting every point gives, up to the most", () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 200 }), (all, most, half) => {
      const grid = new PointGrid(24);
      grid.add(all, 0);
      const box = { x: 10, y: -20, halfWidth: half, halfHeight: half / 3 };
      const inside = all.filter(
        ({ x, y }) => Math.abs(x - box.x) < box.halfWidth && Math.abs(y - box.y) < box.halfHeight,
      );
      expect(grid.countIn(box, most)).toBe(Math.min(most, inside.length));
    }),
  );
});
