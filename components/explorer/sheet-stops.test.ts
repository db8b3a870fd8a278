import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { higher, offsetOf, type Stop, type StopOffsets, stopAfter, stopAt } from "./sheet-stops.ts";

/** A phone on which the sheet is lifted so far from where it peeks. */
const PHONE: StopOffsets = { half: 184, full: 430 };
const STOPS: readonly Stop[] = ["peek", "half", "full"];
const offsets = fc
  .record({ half: fc.integer({ min: 1, max: 400 }), more: fc.integer({ min: 1, max: 600 }) })
  .map(({ half, more }): StopOffsets => ({ half, full: half + more }));
const slow = fc.double({ min: -0.4, max: 0.4, noNaN: true });

describe("a sheet that is let go", () => {
  test("slowly, goes to the nearest stop", () => {
    expect([0, 80, 100, 184, 300, 310, 430].map((offset) => stopAfter(offset, 0, PHONE))).toEqual([
      "peek",
      "peek",
      "half",
      "half",
      "half",
      "full",
      "full",
    ]);
  });

  test("with a fling, goes on in that direction however little it has moved", () => {
    expect(stopAfter(6, 1, PHONE)).toBe("half");
    expect(stopAfter(190, 1, PHONE)).toBe("full");
    expect(stopAfter(424, -1, PHONE)).toBe("half");
    expect(stopAfter(180, -1, PHONE)).toBe("peek");
  });

  test("in the middle of its content, does not lose the list in one fling", () => {
    expect(stopAfter(2000, -3, PHONE)).toBe("full");
  });

  test("never rests further away than the next stop but one", () => {
    fc.assert(
      fc.property(offsets, fc.integer({ min: 0, max: 1000 }), slow, (tops, offset, velocity) => {
        const rest = offsetOf(stopAfter(offset, velocity, tops), tops);
        for (const stop of STOPS) {
          expect(Math.abs(rest - offset)).toBeLessThanOrEqual(Math.abs(offsetOf(stop, tops) - offset));
        }
      }),
    );
  });

  test("a fling never goes against its direction, but for the ends", () => {
    fc.assert(
      fc.property(offsets, fc.double({ min: 0, max: 1, noNaN: true }), (tops, share) => {
        const offset = share * tops.full;
        expect(offsetOf(stopAfter(offset, 1, tops), tops)).toBeGreaterThanOrEqual(offset);
        expect(offsetOf(stopAfter(offset, -1, tops), tops)).toBeLessThanOrEqual(offset);
      }),
    );
  });
});

test("each stop is where it says that it is, and the button leads up to the last", () => {
  for (const stop of STOPS) expect(stopAt(offsetOf(stop, PHONE), PHONE)).toBe(stop);
  expect(STOPS.map(higher)).toEqual(["half", "full", "full"]);
});
