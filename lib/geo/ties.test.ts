import { expect, test } from "vitest";
import { curve } from "./curve.ts";
import { angleAtEnd, fan } from "./ties.ts";

test.each([0, 1, 2, 3, 4, 7, 20])(
  "bends of %i ties are distinct, in bounds and, but for a single one, symmetric",
  (count) => {
    const bends = fan(count);
    expect(bends).toHaveLength(count);
    expect(new Set(bends).size).toBe(count);
    expect(bends.every((bend) => Math.abs(bend) <= 1)).toBe(true);
    for (const [i, bend] of count === 1 ? [] : bends.entries()) {
      expect(bend).toBeCloseTo(-(bends[count - 1 - i] ?? Number.NaN), 12);
    }
  },
);

test("a single tie bows, two lie on both sides of the straight line, three use all the room", () => {
  expect(fan(1)).toEqual([0.5]);
  expect(fan(2)).toEqual([-0.5, 0.5]);
  expect(fan(3)).toEqual([-1, 0, 1]);
});

test("the angle at the end is clockwise from north on a Mercator screen", () => {
  expect(
    angleAtEnd([
      [0, 0],
      [0, 10],
    ]),
  ).toBe(0);
  expect(
    angleAtEnd([
      [0, 0],
      [10, 0],
    ]),
  ).toBe(90);
  expect(
    angleAtEnd([
      [0, 10],
      [0, 0],
    ]),
  ).toBe(180);
  expect(
    angleAtEnd([
      [0, 0],
      [-10, 0],
    ]),
  ).toBe(270);
  // Degrees of latitude are taller than wide up north: a step of 1° by 1° at 60° points more to the north than to the east.
  expect(
    angleAtEnd([
      [0, 60],
      [1, 61],
    ]),
  ).toBeCloseTo(26.2, 0);
});

test("a curve bowing to the north comes down at its end, across the antimeridian too", () => {
  const angle = angleAtEnd(curve([-79.38, 43.65], [116.4, 39.9], 1));
  expect(angle).toBeGreaterThan(220);
  expect(angle).toBeLessThan(265);
});

test("without length there is no direction", () => {
  expect(angleAtEnd([])).toBe(0);
  expect(
    angleAtEnd([
      [1, 1],
      [1, 1],
    ]),
  ).toBe(0);
});
