import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeDay } from "./calendar.ts";
import { overlap } from "./overlap.ts";

const MAY = { min: "2023-05-01", max: "2023-05-31" };

test.each([
  ["2023-05-01", "2023-05-31", "certain"],
  ["2023-05-02", "2023-05-31", "possible"],
  ["2023-05-01", "2023-05-30", "possible"],
  ["2023-05-31", null, "possible"],
  ["2023-06-01", null, "outside"],
  [null, "2023-04-30", "outside"],
  [null, "2023-05-31", "certain"],
  [null, null, "certain"],
  ["2023-05-20", "2023-05-10", "outside"],
] as const)("May 2023 in %s to %s: %s", (from, to, expected) => {
  expect(overlap(MAY, { from, to })).toBe(expected);
});

test("an open side is certain only in a range open on that side", () => {
  const until = { min: null, max: "2016-12-31" };
  expect(overlap(until, { from: null, to: "2016-12-31" })).toBe("certain");
  expect(overlap(until, { from: "1000-01-01", to: null })).toBe("possible");
  expect(overlap(until, { from: "2017-01-01", to: null })).toBe("outside");
});

describe("for every date and range", () => {
  // Few days, so that they often meet.
  const day = fc.integer({ min: 1, max: 9 }).map((n) => writeDay(2023, 1, n));
  const sides = fc.tuple(fc.option(day), fc.option(day));
  const span = sides.filter(([a, b]) => a === null || b === null || a <= b).map(([min, max]) => ({ min, max }));
  const range = sides.map(([from, to]) => ({ from, to }));
  const days = Array.from({ length: 11 }, (_, n) => writeDay(2023, 1, n));
  const within = (value: string, from: string | null, to: string | null) =>
    (from === null || from <= value) && (to === null || value <= to);

  test("it says what counting the days says", () => {
    fc.assert(
      fc.property(span, range, (date, { from, to }) => {
        const meant = days.filter((value) => within(value, date.min, date.max));
        const inside = meant.filter((value) => within(value, from, to)).length;
        // The days 0 and 10 lie beyond every bound, so they stand for an open side.
        const expected = inside === 0 ? "outside" : inside === meant.length ? "certain" : "possible";
        expect(overlap(date, { from, to })).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  test("a wider range never loses a date", () => {
    const rank = { outside: 0, possible: 1, certain: 2 };
    fc.assert(
      fc.property(span, range, (date, { from, to }) => {
        const narrow = rank[overlap(date, { from, to })];
        expect(rank[overlap(date, { from: null, to })]).toBeGreaterThanOrEqual(narrow);
        expect(rank[overlap(date, { from, to: null })]).toBeGreaterThanOrEqual(narrow);
      }),
    );
  });
});

test("what browsers use does not bring the parser along", () => {
  for (const file of ["overlap.ts", "span.ts", "calendar.ts"]) {
    const imports = readFileSync(new URL(file, import.meta.url), "utf8").match(/from "[^"]+"/g) ?? [];
    for (const source of imports) expect(source).toMatch(/"\.\/(?:span|calendar)\.ts"/);
  }
});
