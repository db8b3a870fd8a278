import { expect, test } from "vitest";
import { rangeWords } from "./range-words.ts";

test("a range in words says where it is open and how strictly it is meant", () => {
  expect(rangeWords({ from: null, to: null, when: "certain" })).toBeNull();
  expect(rangeWords({ from: "2019-01-01", to: null, when: "possible" })).toBe("from 2019-01-01");
  expect(rangeWords({ from: null, to: "2021-12-31", when: "possible" })).toBe("until 2021-12-31");
  expect(rangeWords({ from: "2019-01-01", to: "2021-12-31", when: "certain" })).toBe(
    "2019-01-01 to 2021-12-31, certainly",
  );
});
