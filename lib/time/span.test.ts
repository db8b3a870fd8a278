import { expect, test } from "vitest";
import { readDate } from "./read-date.ts";
import { lastDay, monthYear, shortLabel } from "./span.ts";

test.each([
  ["2023-05-08", "8 May 2023", "May 2023"],
  ["2023-03-22", "22 Mar 2023", "Mar 2023"],
  ["2021-02", "Feb 2021", "Feb 2021"],
  ["2023-05~", "about May 2023", "about May 2023"],
  ["2023-09?", "Sep 2023?", "Sep 2023?"],
  ["2019?", "2019?", "2019?"],
  ["2020-XX", "2020", "2020"],
  ["2019-22", "summer 2019", "summer 2019"],
  ["[2023-05-09..2023-06-07]", "between 9 May and 7 Jun 2023", "May–Jun 2023"],
  ["2022-12-28/2023-01-02", "28 Dec 2022 to 2 Jan 2023", "Dec 2022–Jan 2023"],
  ["2023-01/2023-09", "Jan to Sep 2023", "2023"],
  ["2022-05/2023-06", "May 2022 to Jun 2023", "2022-2023"],
  ["2016/2019", "2016-2019", "2016-2019"],
  ["198X", "1980s", "1980s"],
  ["../2016-08", "until Aug 2016", "until Aug 2016"],
])("%s is %s in a row and %s in a stamp", (expression, short, stamp) => {
  const span = readDate(expression);
  expect(shortLabel(span)).toBe(short);
  expect(monthYear(span)).toBe(stamp);
});

test("the last day is the latest the date may mean", () => {
  expect(lastDay(readDate("2021-02"))).toBe("2021-02-28");
  expect(lastDay(readDate("[2023-05-09..2023-06-07]"))).toBe("2023-06-07");
  expect(lastDay(readDate("2016/.."))).toBeNull();
});
