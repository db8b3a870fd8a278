import fc from "fast-check";
import { expect, test } from "vitest";
import { crossedLength, piecesNear } from "./crossings.ts";

const coordinate = fc.double({ min: -300, max: 300, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });

test("a long piece counts where none of its corners lies", () => {
  const line = [
    {
      points: [
        { x: -90_000, y: 3 },
        { x: 90_000, y: 3 },
      ],
      weight: 1,
    },
  ];
  const box = { x: 40, y: 0, halfWidth: 30, halfHeight: 10 };
  expect(crossedLength(piecesNear(line, box), box)).toBeCloseTo(60, 6);
  expect(crossedLength(piecesNear(line, box), { ...box, y: 14 })).toBe(0);
});

test("the length inside a box is what small steps along the line find", () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), fc.integer({ min: 5, max: 200 }), (points, half) => {
      // Its edges lie between whole numbers, so that no line runs along one, which small steps take for outside.
      const box = { x: 10.1, y: -20.1, halfWidth: half, halfHeight: half / 2 };
      const steps = 2_000;
      const inside = points.slice(1).reduce((sum, to, i) => {
        const from = points[i] ?? to;
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        const hits = Array.from({ length: steps }, (_, step) => (step + 0.5) / steps).filter(
          (part) =>
            Math.abs(from.x + part * (to.x - from.x) - box.x) < box.halfWidth &&
            Math.abs(from.y + part * (to.y - from.y) - box.y) < box.halfHeight,
        );
        return sum + (length * hits.length) / steps;
      }, 0);
      const found = crossedLength(piecesNear([{ points, weight: 0.5 }], box), box);
      expect(Math.abs(found - inside / 2)).toBeLessThan(1 * points.length);
    }),
    { numRuns: 50 },
  );
});
