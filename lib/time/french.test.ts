import { expect, test } from "vitest";
import { frenchDate } from "./french.ts";
import { readDate } from "./read-date.ts";

test.each([
  ["2026-11-20", "20 novembre 2026"],
  ["2023-05-01", "1er mai 2023"],
  ["2024-02", "février 2024"],
  ["2023-05~", "vers mai 2023"],
  ["2023-05?", "mai 2023, date incertaine"],
  ["2025", "2025"],
  ["2016/2019", "2016-2019"],
  ["2014/..", "depuis 2014"],
  ["../2016", "jusqu’en 2016"],
  ["[2023-05-09..2023-06-07]", "entre le 9 mai et le 7 juin 2023"],
  ["[2023-03-24..2023-03-25]", "entre le 24 et le 25 mars 2023"],
  ["[2022-12-30..2023-01-02]", "entre le 30 décembre 2022 et le 2 janvier 2023"],
  ["2023-05/2023-07", "entre mai et juillet 2023"],
])("%s is %s", (date, words) => {
  expect(frenchDate(readDate(date))).toBe(words);
});
