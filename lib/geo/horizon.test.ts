import { expect, test } from "vitest";
import { angleBetween, horizonAngle } from "./horizon.ts";

test("angles at the middle of the earth", () => {
  expect(angleBetween([0, 0], [90, 0])).toBeCloseTo(90);
  expect(angleBetween([10, 90], [-170, -90])).toBeCloseTo(180);
  expect(angleBetween([115, 38], [115, 38])).toBeCloseTo(0);
  expect(angleBetween([179, 0], [-179, 0])).toBeCloseTo(2);
});

test("from nearby one sees little of a globe, from afar half of it", () => {
  expect(horizonAngle(1, 1)).toBeCloseTo(60);
  expect(horizonAngle(1, 1e-6)).toBeLessThan(0.1);
  expect(horizonAngle(1, 1e9)).toBeCloseTo(90);
});
