import { expect, test } from "vitest";
import { rangeWords } from "./range-words.ts";

test.each([
  [null, null, null],
  ["2019-01-01", null, "from Jan 2019"],
  ["2019-01-02", null, "from 2 Jan 2019"],
  [null, "2021-12-31", "until Dec 2021"],
  [null, "2021-12-30", "until 30 Dec 2021"],
  ["2018-01-01", "2023-12-31", "2018 to 2023"],
  ["2018-01-01", "2018-12-31", "2018"],
  ["2018-02-01", "2023-12-31", "Feb 2018 to Dec 2023"],
  ["2020-02-01", "2020-02-29", "Feb 2020"],
  ["2020-02-01", "2020-02-28", "1 Feb 2020 to 28 Feb 2020"],
  ["2023-05-09", "2023-05-09", "9 May 2023"],
])("%s to %s is %s", (from, to, words) => {
  expect(rangeWords({ from, to, when: "possible" })).toBe(words);
  expect(rangeWords({ from, to, when: "certain" })).toBe(words && `${words}, certainly`);
});
