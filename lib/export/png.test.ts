import { describe, expect, test } from "vitest";
import { LONGEST_SIDE, pixelsOf, SCALES, sizeOfPng } from "./png.ts";
import { SHAPES, type Shape } from "./still.ts";

describe("the pixels of a picture", () => {
  test("are in the proportion of the frame at every scale, and no side is too long for a browser", () => {
    for (const shape of Object.keys(SHAPES) as Shape[]) {
      const { units } = SHAPES[shape];
      for (const scale of SCALES) {
        const { width, height } = pixelsOf(shape, scale);
        expect(width / height).toBeCloseTo(units.width / units.height, 6);
        expect(Math.max(width, height)).toBeLessThanOrEqual(LONGEST_SIDE);
      }
    }
  });

  test("are read from a PNG's own header, and from nothing else", () => {
    const header = Uint8Array.of(
      137,
      80,
      78,
      71,
      13,
      10,
      26,
      10,
      0,
      0,
      0,
      13,
      73,
      72,
      68,
      82,
      0,
      0,
      9,
      96,
      0,
      0,
      5,
      70,
    );
    expect(sizeOfPng(header)).toEqual({ width: 2400, height: 1350 });
    expect(sizeOfPng(header.subarray(0, 20))).toBeNull();
    expect(sizeOfPng(new Uint8Array(40))).toBeNull();
  });
});
