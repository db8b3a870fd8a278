import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDay } from "./calendar.ts";
import { DateError } from "./moment.ts";
import { readDate } from "./read-date.ts";

const READ: [expression: string, min: string | null, max: string | null, label: string][] = [
  ["2020-08-23", "2020-08-23", "2020-08-23", "23 August 2020"],
  ["2023-05-08", "2023-05-08", "2023-05-08", "8 May 2023"],
  ["2020-02-29", "2020-02-29", "2020-02-29", "29 February 2020"],
  ["2021-02", "2021-02-01", "2021-02-28", "February 2021"],
  ["2000-02", "2000-02-01", "2000-02-29", "February 2000"],
  ["1900-02", "1900-02-01", "1900-02-28", "February 1900"],
  ["1985", "1985-01-01", "1985-12-31", "1985"],
  ["2019?", "2019-01-01", "2019-12-31", "2019, uncertain"],
  ["2023-05~", "2023-05-01", "2023-05-31", "about May 2023"],
  ["2019-06-10%", "2019-06-10", "2019-06-10", "about 10 June 2019, uncertain"],
  ["2019-21", "2019-03-01", "2019-05-31", "spring 2019"],
  ["2019-22", "2019-06-01", "2019-08-31", "summer 2019"],
  ["2019-23", "2019-09-01", "2019-11-30", "autumn 2019"],
  ["2019-24", "2019-12-01", "2020-02-29", "winter 2019-20"],
  ["2020-XX", "2020-01-01", "2020-12-31", "2020 (month not known)"],
  ["2020-XX-XX", "2020-01-01", "2020-12-31", "2020 (month and day not known)"],
  ["2020-02-XX", "2020-02-01", "2020-02-29", "February 2020 (day not known)"],
  ["198X", "1980-01-01", "1989-12-31", "1980s"],
  ["19XX", "1900-01-01", "1999-12-31", "1900-1999"],
  ["[2023-05-09..2023-06-07]", "2023-05-09", "2023-06-07", "between 9 May and 7 June 2023"],
  ["[2022-10-20..2022-11-04]", "2022-10-20", "2022-11-04", "between 20 October and 4 November 2022"],
  ["[2023-05-09..2023-05-12]", "2023-05-09", "2023-05-12", "between 9 and 12 May 2023"],
  ["[2022-12-30..2023-01-02]", "2022-12-30", "2023-01-02", "between 30 December 2022 and 2 January 2023"],
  ["[2016..2019]", "2016-01-01", "2019-12-31", "between 2016 and 2019"],
  ["[2021-05,2019]", "2019-01-01", "2021-05-31", "May 2021 or 2019"],
  ["[2019-01-03,2019-01-05..2019-01-07]", "2019-01-03", "2019-01-07", "3 January 2019 or 5 to 7 January 2019"],
  ["[..2019]", null, "2019-12-31", "2019 or earlier"],
  ["[2019..]", "2019-01-01", null, "2019 or later"],
  ["{2019,2020,2022-03}", "2019-01-01", "2022-03-31", "2019, 2020 and March 2022"],
  ["{2019..2021}", "2019-01-01", "2021-12-31", "2019-2021"],
  ["2016/2019", "2016-01-01", "2019-12-31", "2016-2019"],
  ["2016/2016", "2016-01-01", "2016-12-31", "2016"],
  ["2023-05-12/2023-05-14", "2023-05-12", "2023-05-14", "12 to 14 May 2023"],
  ["2023-05-28/2023-06-02", "2023-05-28", "2023-06-02", "28 May to 2 June 2023"],
  ["2022-05/2023-06", "2022-05-01", "2023-06-30", "May 2022 to June 2023"],
  ["2023-05~/2023-06", "2023-05-01", "2023-06-30", "about May 2023 to June 2023"],
  ["../2016", null, "2016-12-31", "until 2016"],
  ["/2016", null, "2016-12-31", "until 2016 (beginning not known)"],
  ["2016/..", "2016-01-01", null, "from 2016 on"],
  ["2016/", "2016-01-01", null, "from 2016 (end not known)"],
];

test.each(READ)("%s", (expression, min, max, label) => {
  expect(readDate(expression)).toEqual({ min, max, label });
});

test.each([
  ["2019-02-29", "29 February 2019 does not exist"],
  ["2021-04-31", "30 days"],
  ["2016/2021-02-30", "30 February 2021 does not exist"],
  ["2016-2x", "write 2023-05-08"],
  ["2019-13", "write 2023-05-08"],
  ["in 2019", "write 2023-05-08"],
  ["", "write 2023-05-08"],
  ["2019/2016", "ends before it begins"],
  ["[2019-06..2019-05]", "ends before it begins"],
  ["../..", "says nothing"],
  ["2020-XX-05", "X may only stand for"],
  ["1XXX", "X may only stand for"],
  ["198", "four digits"],
  ["Y12000", "four digits"],
  ["2019-31", "write months"],
  ["2023-05-08T10:00:00Z", "time of day"],
  ["0999", "outside 1000 to 2999"],
  ["3000-01-01", "outside 1000 to 2999"],
  ["-0500", "outside 1000 to 2999"],
  ["2999-24", "outside 1000 to 2999"],
  [`[${"2019,".repeat(12)}2020]`, "longer than 64"],
])("%j is refused in plain words", (expression, reason) => {
  expect(() => readDate(expression)).toThrow(DateError);
  expect(() => readDate(expression)).toThrow(reason);
});

describe("any text", () => {
  const anyExpression = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."0129-/.,[]{}X?~%"), maxLength: 70 }),
    fc.stringMatching(/^[12]\d{3}(-[0-3]\d){0,2}[?~%]?(\/([12]\d{3}(-[0-3]\d){0,2}|\.\.)?)?$/),
    fc.string(),
  );

  test("is either refused with DateError or gives days that exist, in order, and a label", () => {
    let read = 0;
    fc.assert(
      fc.property(anyExpression, (expression) => {
        let span: ReturnType<typeof readDate>;
        try {
          span = readDate(expression);
        } catch (error) {
          expect(error).toBeInstanceOf(DateError);
          return;
        }
        read++;
        const days = [span.min, span.max].filter((day) => day !== null);
        expect(days.length).toBeGreaterThan(0);
        expect(days.every(isDay)).toBe(true);
        expect(days).toEqual([...days].sort());
        expect(span.label).toMatch(/\d{4}/);
        expect(span.label).not.toMatch(/undefined|NaN|null/);
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(100);
  }, 60_000);
});
