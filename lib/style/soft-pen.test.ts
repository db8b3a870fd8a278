import { describe, expect, test } from "vitest";
import { luminance } from "./contrast.ts";
import { widestContrast } from "./grey-difference.ts";
import { softPen } from "./soft-pen.ts";

describe("softPen", () => {
  test("fills, and leaves a hole where a line runs back", () => {
    const { pen, grey } = softPen(40, 40, "#ffffff");
    pen.translate(20, 20);
    pen.arc(0, 0, 18, 0, 2 * Math.PI);
    pen.moveTo(8, 0);
    pen.arc(0, 0, 8, 0, 2 * Math.PI, true);
    pen.fill();
    const across = grey()[20] ?? [];
    expect([across[20], across[32], across[39]]).toEqual([1, 0, 1]);
    const covered = grey()
      .flat()
      .filter((light) => light < 0.2).length;
    expect(Math.abs(covered - Math.PI * (18 ** 2 - 8 ** 2)) / covered).toBeLessThan(0.02);
  });

  test("strokes as wide as it is told, in any scale, with open ends", () => {
    const { pen, grey } = softPen(40, 40, "#ffffff");
    pen.scale(2, 2);
    pen.moveTo(5, 10);
    pen.lineTo(15, 10);
    pen.lineWidth = 3;
    pen.stroke();
    const touched = grey()
      .flat()
      .filter((light) => light < 1);
    expect(touched).toEqual(Array(20 * 6).fill(0));
  });

  test("softens an edge as browsers do, and lets light through", () => {
    const { pen, grey } = softPen(2, 1, "#ffffff");
    pen.fillRect(0, 0, 0.5, 1);
    pen.fillStyle = "rgba(0, 0, 0, 0.5)";
    pen.fillRect(1, 0, 1, 1);
    expect(grey()).toEqual([[luminance("#808080"), luminance("#808080")]]);
  });
});

describe("widestContrast", () => {
  test.each([
    ["dark on light", 1, [[1, 0, 1, 1]], [[1, 1, 0, 1]]],
    ["light on dark", 2, [[1], [0], [0]], [[0], [0], [1]]],
  ])("takes no shift for a difference: %s", (_, shift, one, other) => {
    expect(widestContrast(one, other, shift - 1)).toBeCloseTo(21, 9);
    expect(widestContrast(one, other, shift)).toBe(1);
  });

  test("finds what only one of two has", () => {
    expect(widestContrast([[1, 1, 0, 1]], [[1, 1, 1, 1]], 2)).toBeCloseTo(21, 9);
  });
});
