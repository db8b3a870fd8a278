import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mark } from "../atlas/row.ts";
import { TOKENS } from "../style/palettes.ts";
import type { Item } from "./display-list.ts";
import { setSmaller, stampItems, stampSettings } from "./map-part-stamp.ts";
import { symbolItems } from "./map-part-symbol.ts";
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
        for (const item of stampItems(setting, [["open"]], box, false, TOKENS.light)) {
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

test("every part begins a line, and its symbols stand on that and the lines below", () => {
  const sentence = "2 records: 1 claim (denied),\n1 official act";
  const box = { x: 0, y: 0, width: 300, height: 100 };
  const settings = stampSettings(sentence);
  expect(settings.filter(({ runIn }) => !runIn).length).toBeGreaterThan(0);
  for (const setting of settings) {
    expect(setting.lines.join(" ")).toBe(sentence.replace("\n", " "));
    const drawn = stampItems(setting, [["open"], ["act"]], box, false, TOKENS.light).map((item) =>
      JSON.stringify(item),
    );
    const symbol = (line: number) => JSON.stringify(symbolItems("act", 10, 3.5 + (line + 0.5) * 14, TOKENS.light)[0]);
    if (setting.runIn) {
      // Beside words that are mostly about a claim an act's symbol would say nothing of them.
      expect(drawn.filter((item) => item.includes(TOKENS.light.act))).toEqual([]);
      continue;
    }
    expect(setting.lines[setting.starts[1] ?? -1]).toMatch(/^1 official/);
    expect(drawn).toContain(symbol(setting.starts[1] ?? 0));
  }
});

test("symbols differ from one another without colour", () => {
  const box = { x: 0, y: 0, width: 100, height: 40 };
  const shape = (mark: Mark) =>
    stampItems({ lines: ["x"], starts: [0], runIn: false, share: 1 }, [[mark]], box, false, TOKENS.greyscale)
      .slice(1)
      .map((item: Item) => (item.kind === "path" ? [item.d, Boolean(item.fill)] : ""));
  const all = (["decided", "found", "open", "reported", "struck", "act", "background"] as const).map((mark) =>
    JSON.stringify(shape(mark)),
  );
  expect(new Set(all).size).toBe(all.length);
});
