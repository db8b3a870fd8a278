import { expect, test } from "vitest";
import { isDay } from "./calendar.ts";

test.each(["2020-02-29", "2000-02-29", "1000-01-01", "2999-12-31"])("%s is a day", (value) => {
  expect(isDay(value)).toBe(true);
});

test.each([
  "2019-02-29",
  "1900-02-29",
  "2023-04-31",
  "2023-13-01",
  "2023-00-10",
  "2023-01-00",
  "0999-12-31",
  "3000-01-01",
  "2023-1-1",
  "2023-01-01T00",
  " 2023-01-01",
  "",
])("%j is no day", (value) => {
  expect(isDay(value)).toBe(false);
});
