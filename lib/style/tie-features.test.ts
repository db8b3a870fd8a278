import { expect, test } from "vitest";
import { toScreen } from "./screen.ts";
import { shaftOf } from "./tie-features.ts";

const head = (angle: number, radius: number): Parameters<typeof shaftOf>[0] => ({
  type: "Feature",
  geometry: { type: "Point", coordinates: [10, 20] },
  properties: { id: "t", role: "head", image: "open:F", angle, radius, z0: 0, z1: 1 },
});

test("a head lies outside the rim of the mark that it points at, on the side it comes from", () => {
  const middle = toScreen([10, 20], 3);
  const [rim, tail] = shaftOf(head(90, 15), 3).map((position) => toScreen(position, 3));
  expect([(rim?.x ?? 0) - middle.x, (rim?.y ?? 0) - middle.y]).toEqual([expect.closeTo(-15), expect.closeTo(0)]);
  expect((tail?.x ?? 0) - (rim?.x ?? 0)).toBeCloseTo(-12);
  // A bar stands at the very end.
  const [end] = shaftOf(head(0, -1), 3).map((position) => toScreen(position, 3));
  expect(end?.y).toBeCloseTo(middle.y);
});
