import { expect, test } from "vitest";
import { cropsOf } from "./crops.ts";
import { holds } from "./rects.ts";
import { SHAPES } from "./still.ts";

test.each(Object.entries(SHAPES))(
  "crops of %s lie in the frame, have the shapes that they are named after, and none is the frame",
  (_, shape) => {
    const frame = { x: 0, y: 0, ...shape.units };
    const crops = cropsOf(frame);
    expect(new Set(crops.map(({ name }) => name)).size).toBe(crops.length);
    expect(crops.length).toBe(12);
    for (const { name, rect } of crops) {
      expect(holds(frame, rect), name).toBe(true);
      expect(rect.width * rect.height, name).toBeLessThan(0.99 * frame.width * frame.height);
      const [across, down] = name.split(":").map(Number);
      if (across && down) expect(rect.width / rect.height).toBeCloseTo(across / down);
      else
        expect(rect.width * rect.height).toBeCloseTo((frame.width * frame.height) / (name.includes("quarter") ? 4 : 2));
    }
  },
);

test("a rectangle that reaches over an edge is not held", () => {
  const crop = { x: 0, y: 0, width: 100, height: 50 };
  expect(holds(crop, { x: 0, y: 0, width: 100, height: 50 })).toBe(true);
  expect(holds(crop, { x: 1, y: 0, width: 100, height: 50 })).toBe(false);
  expect(holds(crop, { x: 10, y: -0.1, width: 10, height: 10 })).toBe(false);
});
