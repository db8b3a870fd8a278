import fc from "fast-check";
import { expect, test } from "vitest";
import { TOKENS } from "../style/palettes.ts";
import { event } from "../style/test-rows.ts";
import type { Item } from "./display-list.ts";
import { setSmaller, stampItems, stampSettings, stampSymbols } from "./map-part-stamp.ts";
import { measure } from "./text.ts";

const words = fc
  .array(fc.stringMatching(/^[A-Za-z',;]{1,14}$/), { minLength: 3, maxLength: 24 })
  .map((list) => list.join(" "));

test("a sentence is broken in several ways, never cut, and every line fits its box", () => {
  fc.assert(
    fc.property(words, (sentence) => {
      const settings = stampSettings(sentence);
      expect(settings.length).toBeGreaterThan(0);
      for (const setting of [...settings, ...settings.map(setSmaller)]) {
        const { lines, width, height, share } = setting;
        expect(lines.join(" ")).toBe(sentence);
        expect(height).toBeGreaterThanOrEqual(14 * share * lines.length);
        const box = { x: 0, y: 0, width, height };
        for (const item of stampItems(setting, ["open"], box, false, TOKENS.light)) {
          if (item.kind !== "text") continue;
          expect(item.x + measure(item.text, item.face, item.size)).toBeLessThanOrEqual(width - 5);
          expect(item.y).toBeLessThan(height);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a long sentence has narrow and wide settings", () => {
  const sentence =
    "Alleged by the Office in Example through The Paper and Mail, Oct 2022 · no answer found · no finding found";
  const widths = stampSettings(sentence).map(({ width }) => width);
  expect(Math.min(...widths)).toBeLessThan(140);
  expect(Math.max(...widths)).toBeGreaterThan(240);
});

test("the symbols are those of the claims, or of the rest where nothing is claimed", () => {
  const act = event("a", "x", { bearing: "official-act", standing: "documented" });
  const refuted = event("b", "x", { standing: "contradicted" });
  expect(stampSymbols([refuted, act, event("c", "x")])).toEqual(["open", "struck"]);
  expect(stampSymbols([act])).toEqual(["act"]);
});

test("symbols differ from one another without colour", () => {
  const box = { x: 0, y: 0, width: 100, height: 40 };
  const shape = (mark: Parameters<typeof stampItems>[1][number]) =>
    stampItems({ lines: ["x"], share: 1 }, [mark], box, false, TOKENS.greyscale)
      .slice(1)
      .map((item: Item) => (item.kind === "path" ? [item.d, Boolean(item.fill)] : ""));
  const all = (["decided", "found", "open", "reported", "struck", "act", "background"] as const).map((mark) =>
    JSON.stringify(shape(mark)),
  );
  expect(new Set(all).size).toBe(all.length);
});
