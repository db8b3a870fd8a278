import { expect, test } from "vitest";
import { AT_REST, grown } from "./use-map-moves.ts";

test("the map grows around the point that is held, which stays where it is", () => {
  const around = { x: 120, y: 45 };
  const once = grown(AT_REST, 2, around);
  const twice = grown(once, 1.5, { x: 30, y: 80 });
  // A point p of the first map lies at shift + factor * p.
  const place = ({ factor, shift }: typeof once, p: { x: number; y: number }) => ({
    x: shift.x + factor * p.x,
    y: shift.y + factor * p.y,
  });
  expect(place(once, around)).toEqual(around);
  const held = { x: (30 - once.shift.x) / once.factor, y: (80 - once.shift.y) / once.factor };
  expect(place(twice, held).x).toBeCloseTo(30);
  expect(place(twice, held).y).toBeCloseTo(80);
});

test("the map never grows or shrinks beyond what can be drawn again", () => {
  const far = Array.from({ length: 50 }).reduce<typeof AT_REST>((move) => grown(move, 3, { x: 1, y: 1 }), AT_REST);
  expect(far.factor).toBe(8);
});
