import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDay, writeDay } from "./calendar.ts";
import { dayWords, type Month, monthEnd, monthOf, monthStart, monthWords, quarterOf } from "./month.ts";
import type { DayRange } from "./overlap.ts";
import { endLimits, endMonth, moveEnd, putEnd, type RangeEnd, stepWindow } from "./window.ts";

const MONTHS = { first: monthOf("2014-01-01"), last: monthOf("2025-12-31") };
const OPEN: DayRange = { from: null, to: null };

const day = fc
  .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => writeDay(year, month, date));
const range = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]): DayRange => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));
const end = fc.constantFrom<RangeEnd>("from", "to");

test("months in days and words", () => {
  expect([monthStart(monthOf("2020-02-15")), monthEnd(monthOf("2020-02-15"))]).toEqual(["2020-02-01", "2020-02-29"]);
  expect(monthWords(monthOf("2018-12-31"))).toBe("December 2018");
  expect(dayWords("2018-03-05")).toBe("5 March 2018");
  expect(monthStart(quarterOf(monthOf("2019-08-31")))).toBe("2019-07-01");
});

describe("moving an end", () => {
  test.each([
    ["from", "2018-01-01", 1, "2018-02-01"],
    ["from", "2018-01-01", -12, "2017-01-01"],
    ["from", "2018-03-15", -1, "2018-03-01"],
    ["from", "2018-03-15", 1, "2018-04-01"],
    ["from", "2014-01-01", -1, null],
    ["from", null, 1, "2014-01-01"],
    ["from", "1990-01-01", 1, "2014-01-01"],
    ["to", "2018-12-31", 1, "2019-01-31"],
    ["to", "2018-12-15", 1, "2018-12-31"],
    ["to", "2018-12-15", -1, "2018-11-30"],
    ["to", "2025-12-31", 1, null],
    ["to", null, -1, "2025-12-31"],
    ["to", null, -12, "2025-01-31"],
  ] as const)("%s %s by %i months: %s", (which, from, by, expected) => {
    expect(moveEnd({ ...OPEN, [which]: from }, which, by, MONTHS)[which]).toBe(expected);
  });

  test("never passes the other end, and always leaves days that exist", () => {
    fc.assert(
      fc.property(range, end, fc.integer({ min: -400, max: 400 }), (before, which, by) => {
        for (const after of [moveEnd(before, which, by, MONTHS), putEnd(before, which, MONTHS.first + by, MONTHS)]) {
          const { from, to } = after;
          if (from !== null) expect(isDay(from)).toBe(true);
          if (to !== null) expect(isDay(to)).toBe(true);
          // Whoever typed days beyond the months moves within them.
          const [least, most] = endLimits(before, which, MONTHS);
          expect(endMonth(after, which, MONTHS)).toBeGreaterThanOrEqual(least);
          expect(endMonth(after, which, MONTHS)).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("there and back again is where it was, on whole months inside", () => {
    const inside = fc.integer({ min: MONTHS.first + 30, max: MONTHS.last - 30 });
    fc.assert(
      fc.property(inside, end, fc.integer({ min: -24, max: 24 }), (month, which, by) => {
        const before = putEnd(OPEN, which, month, MONTHS);
        expect(moveEnd(moveEnd(before, which, by, MONTHS), which, -by, MONTHS)).toEqual(before);
      }),
    );
  });
});

describe("windows", () => {
  test("begin with the first or the last year, and move by their own length", () => {
    expect(stepWindow(OPEN, 1, MONTHS)).toEqual({ from: "2014-01-01", to: "2014-12-31" });
    expect(stepWindow(OPEN, -1, MONTHS)).toEqual({ from: "2025-01-01", to: "2025-12-31" });
    const quarter = { from: "2020-01-01", to: "2020-03-31" };
    expect(stepWindow(quarter, 1, MONTHS)).toEqual({ from: "2020-04-01", to: "2020-06-30" });
    expect(stepWindow(quarter, -1, MONTHS)).toEqual({ from: "2019-10-01", to: "2019-12-31" });
    expect(stepWindow({ from: "2020-01-15", to: "2020-01-20" }, 1, MONTHS)).toEqual({
      from: "2020-02-01",
      to: "2020-02-29",
    });
  });

  test("come to an end", () => {
    fc.assert(
      fc.property(range, fc.constantFrom<1 | -1>(1, -1), (start, direction) => {
        let now: DayRange | null = start;
        const seen: Month[] = [];
        for (let steps = 0; now !== null; steps++) {
          expect(steps).toBeLessThan(1000);
          now = stepWindow(now, direction, MONTHS);
          if (now?.from) seen.push(monthOf(now.from) * direction);
        }
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
      }),
    );
  });
});
