import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthOf, monthStart } from "../time/month.ts";
import { readDate } from "../time/read-date.ts";
import { dateSentence, dateTally } from "./date-tally.ts";
import { inRange } from "./filter.ts";
import { markOf } from "./mark.ts";
import type { EventRow, TieRow } from "./row.ts";
import { axisOf, timelineOf } from "./timeline.ts";
import { layOutTimeline, MARK, scaleOf, type TimelineLayout } from "./timeline-layout.ts";
import { timelineSummary } from "./timeline-summary.ts";

const when = (expression: string | null) => (expression === null ? null : readDate(expression));

/** An abstract claim: what else a row has does not count here. */
function event(id: string, changes: Partial<EventRow>): EventRow {
  const { standing = "alleged" } = changes;
  const mark = markOf("claim", standing);
  const row = { id, type: "event", bearing: "claim", stances: [], program: "fox-hunt", standing, mark, when: null };
  return { ...row, ...changes } as EventRow;
}

const dated = (...expressions: (string | null)[]): EventRow[] =>
  expressions.map((expression, i) => event(`event-${i}`, { when: when(expression) }));

const AXIS = { first: monthOf("2016-01-01"), last: monthOf("2025-12-31"), earlier: true, undated: true };

describe("where an event stands", () => {
  const where = (expression: string | null) => {
    const { quarters, spans, earlier, undated } = timelineOf(dated(expression), AXIS);
    const [quarter] = quarters.keys();
    const [span] = spans;
    if (quarter !== undefined) return monthStart(quarter);
    if (span) return [span.min, span.max];
    return earlier.length === 1 ? "earlier" : undated.length === 1 ? "no date" : "nowhere";
  };

  test.each([
    ["2023-05-08", "2023-04-01"],
    ["2023-05~", "2023-04-01"],
    ["[2023-05-09..2023-06-07]", "2023-04-01"],
    ["[2022-10-20..2022-11-04]", "2022-10-01"],
    ["2023-02/2023-03", "2023-01-01"],
    ["2019-22", ["2019-06-01", "2019-08-31"]],
    ["2020-XX", ["2020-01-01", "2020-12-31"]],
    ["2019?", ["2019-01-01", "2019-12-31"]],
    ["[2021-02-01..2023-03-22]", ["2021-02-01", "2023-03-22"]],
    ["../2016", [null, "2016-12-31"]],
    ["2014/..", ["2014-01-01", null]],
    ["../2015", "earlier"],
    ["1997-10-15", "earlier"],
    [null, "no date"],
  ] as const)("%s: %s", (expression, place) => {
    expect(where(expression)).toEqual(place);
  });

  test("a day that does not exist is none", () => {
    expect(() => readDate("2019-02-29")).toThrow("does not exist");
  });
});

describe("the axis", () => {
  const years = (...expressions: (string | null)[]) => {
    const axis = axisOf(dated(...expressions));
    return axis && [monthStart(axis.first), monthStart(axis.last), axis.earlier, axis.undated];
  };
  const many = Array.from({ length: 40 }, (_, i) => `20${20 + (i % 4)}-05`);

  test("breaks before a few far older records, and not before many", () => {
    expect(years("1985", ...many)).toEqual(["2020-01-01", "2023-12-01", true, false]);
    expect(years("2018", ...many)).toEqual(["2018-01-01", "2023-12-01", false, false]);
    expect(years("1985", "1986", "1987", ...many)).toEqual(["1985-01-01", "2023-12-01", false, false]);
  });

  test("is there as soon as one event has a date, and takes no notice of ties", () => {
    expect(years(null)).toBeNull();
    expect(years("../2016", null)).toEqual(["2016-01-01", "2016-12-01", false, true]);
    expect(axisOf([{ ...event("tie", { when: readDate("1990") }), type: "tie" } as unknown as TieRow])).toBeNull();
  });
});

const anyDate = fc.oneof(
  fc.constantFrom("2019", "2019", "2020-XX", "2019-22", "../2016", "2014/..", "2023-05~", "1985", null),
  fc.integer({ min: 2016, max: 2025 }).map((year) => `${year}-03`),
  fc
    .tuple(fc.integer({ min: 2014, max: 2025 }), fc.integer({ min: 0, max: 6 }))
    .map(([year, more]) => `[${year}-02..${Math.min(2027, year + more)}-11]`),
);
const anyEvents = fc
  .array(
    fc.record({ date: anyDate, standing: fc.constantFrom("alleged" as const, "found" as const, "reported" as const) }),
    {
      maxLength: 120,
    },
  )
  .map((all) => all.map(({ date, standing }, i) => event(`event-${i}`, { when: when(date), standing })));
const anyRoom = fc.record({
  width: fc.integer({ min: 300, max: 1400 }),
  least: fc.constant(96),
  most: fc.integer({ min: 96, max: 240 }),
});

function idsOf({ cells, spans }: TimelineLayout): string[] {
  return [...cells, ...spans.flatMap(({ rows }) => rows.flatMap((row) => row.cells))]
    .flatMap(({ events }) => events.map(({ id }) => id))
    .sort();
}

describe("a layout", () => {
  const laid = (events: readonly EventRow[], room: { width: number; least: number; most: number }) =>
    layOutTimeline(timelineOf(events, AXIS), AXIS, scaleOf(AXIS, room.width), room);

  test("has each event in one mark, or says how many it has no room for", () => {
    fc.assert(
      fc.property(anyEvents, anyRoom, (events, room) => {
        const layout = laid(events, room);
        const ids = idsOf(layout);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length + layout.hidden).toBe(events.length);
        if (layout.unit === 1) expect(layout.hidden).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test("stays within its room, and nothing in it overlaps", () => {
    fc.assert(
      fc.property(anyEvents, anyRoom, (events, room) => {
        const { cells, spans, height, rule } = laid(events, room);
        expect(height).toBeLessThanOrEqual(room.most);
        const marks = [...cells, ...spans.flatMap(({ rows }) => rows.flatMap((row) => row.cells))];
        for (const { y } of marks) {
          expect(y - MARK / 2).toBeGreaterThanOrEqual(-0.001);
          expect(y + MARK / 2).toBeLessThanOrEqual(height + 0.001);
        }
        for (const { y } of cells) expect(y - MARK / 2).toBeGreaterThanOrEqual(rule - 2.5);
        for (const [i, a] of marks.entries()) {
          for (const b of marks.slice(0, i)) {
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)), `${a.key} and ${b.key}`).toBeGreaterThan(9);
          }
        }
        const lines = spans.flatMap(({ key, left, right, rows }) => rows.map(({ y }) => ({ key, left, right, y })));
        for (const [i, a] of lines.entries()) {
          for (const b of lines.slice(0, i)) {
            if (a.y === b.y) expect(a.right <= b.left || b.right <= a.left, `${a.key} and ${b.key}`).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("of thousands has marks for several, and still every event", () => {
    const events = Array.from({ length: 5000 }, (_, i) =>
      event(`event-${i}`, { when: readDate(`${2016 + (i % 10)}-0${1 + (i % 9)}`) }),
    );
    const layout = laid(events, { width: 980, least: 104, most: 104 });
    expect(layout.unit).toBeGreaterThan(1);
    expect(idsOf(layout)).toHaveLength(5000);
    expect(layout.cells.length).toBeLessThan(400);
  });

  test("lets open ends fade and ends the others", () => {
    const { spans } = laid(dated("../2016", "2017/..", "2019"), { width: 980, least: 104, most: 104 });
    expect(spans.map(({ openLeft, openRight }) => [openLeft, openRight])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });
});

test("the summary in words counts each event once", () => {
  const events = dated("2019", "2019-22", "2020-01", "2014/..", "2018/2020", null);
  expect(timelineSummary(events)).toEqual([
    { when: "2019", events: 2, words: "2 claims (no answer found)" },
    { when: "2020", events: 1, words: "1 claim (no answer found)" },
    { when: "Over more than one year", events: 2, words: "2 claims (no answer found)" },
    { when: "Without a date", events: 1, words: "1 claim (no answer found)" },
  ]);
});

describe("what a range holds", () => {
  const range = { from: "2019-01-01", to: "2019-12-31" };
  const rows = dated("2019", "2019-22", "[2018..2019]", "2020-XX", "../2016", null);

  test("is counted by how surely", () => {
    const tally = dateTally(rows, range);
    expect(tally).toEqual({ certain: 2, possible: 1, outside: 2, undated: 1 });
    expect(dateSentence(tally, "possible", "event")).toBe(
      "Of 4 events, 2 certainly lie in the range and 1 possibly; 1 has no date and is kept.",
    );
    expect(dateSentence(tally, "certain", "event")).toBe(
      "Of 3 events, 2 certainly lie in the range; 1 more possibly does and is left out; 1 has no date and is kept.",
    );
    const none = { certain: 0, possible: 2, outside: 0, undated: 0 };
    expect(dateSentence(none, "possible", "tie")).toBe("Of 2 ties, none certainly lies in the range and 2 possibly.");
  });

  test("and the sentence's total is what the filter keeps", () => {
    for (const sure of ["certain", "possible"] as const) {
      const kept = rows.filter((row) => inRange(row, { ...range, when: sure })).length;
      expect(dateSentence(dateTally(rows, range), sure, "event")).toContain(`Of ${kept} events`);
    }
  });
});
