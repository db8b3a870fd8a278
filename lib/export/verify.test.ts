import { describe, expect, test } from "vitest";
import { SHAPES, type Shape } from "./still.ts";
import { type Findings, hasShape, LAST_WORD, verdict } from "./verify.ts";

const region = { x: 0, y: 0, width: 10, height: 10 };
const same: Findings = {
  checksum: "matches",
  shape: "16:9",
  pixels: { width: 2400, height: 1350 },
  comparison: { regions: [], share: 0 },
  dataChanged: false,
};
const differing = { regions: [region, region], share: 0.004 };

describe("what is said of a dropped picture", () => {
  test("never that it is right, and the last word is always the same", () => {
    for (const checksum of ["matches", "differs", "missing"] as const) {
      for (const comparison of [same.comparison, differing, null]) {
        for (const pixels of [same.pixels, { width: 900, height: 900 }, null]) {
          for (const dataChanged of [true, false]) {
            const sentences = verdict({ ...same, checksum, comparison, pixels, dataChanged });
            expect(sentences.at(-1)).toBe("A mark can be copied. Only the view beside it is ours.");
            expect(sentences.join(" ")).not.toMatch(
              /authentic|genuine|verified|trustworthy|original|is real|untouched/i,
            );
            expect(sentences.every((sentence) => /[.]$/.test(sentence))).toBe(true);
          }
        }
      }
    }
  });

  test("unchanged, and what that is worth", () => {
    expect(verdict(same)).toEqual([
      "Laid over a fresh drawing of its view, the picture shows no difference larger than what saving again leaves.",
      "The file’s own checksum matches: nothing in it was changed by accident. Whoever forges a file can compute its checksum again.",
      LAST_WORD,
    ]);
  });

  test("saved anew by another program", () => {
    expect(verdict({ ...same, checksum: "differs" })[1]).toMatch(/does not match: .* changed or saved anew/);
  });

  test("recoloured or relabelled", () => {
    const [picture] = verdict({ ...same, checksum: "differs", comparison: differing });
    expect(picture).toMatch(
      /differs from a fresh drawing of its view in two places, less than 1 % of its area: they are framed/,
    );
    const [one] = verdict({ ...same, comparison: { regions: [region], share: 0.126 }, dataChanged: true });
    expect(one).toMatch(/in one place, 13 % of its area: it is framed\. The data changed since/);
  });

  test("forged with a checksum computed again", () => {
    const words = verdict({ ...same, comparison: differing }).join(" ");
    expect(words).toMatch(/checksum matches, and yet the picture is not what the atlas draws/);
  });

  test("cropped", () => {
    const words = verdict({ ...same, pixels: { width: 1350, height: 1350 }, comparison: null });
    expect(words[0]).toMatch(/measures 1350 × 1350 pixels, which is not 16:9/);
  });

  test("every size that is exported has its shape, and no other shape", () => {
    for (const shape of Object.keys(SHAPES) as Shape[]) {
      const { width, height } = SHAPES[shape].pixels;
      for (const scale of [1, 2, 3, 0.5, 0.313]) {
        const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
        for (const other of Object.keys(SHAPES) as Shape[])
          expect(hasShape(size, other), `${shape} ${other}`).toBe(shape === other);
      }
      expect(hasShape({ width, height: Math.round(height * 0.98) }, shape)).toBe(false);
    }
  });
});
