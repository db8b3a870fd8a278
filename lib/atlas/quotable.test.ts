import { expect, test } from "vitest";
import type { Tally } from "./ledger.ts";
import { quotableCounts } from "./quotable.ts";

const none: Tally = {
  shown: 0,
  total: 9,
  claims: 0,
  denied: 0,
  answered: 0,
  contradicted: 0,
  since: "",
  acts: 0,
  background: 0,
};

test("bearings stand side by side, and a number of claims never without its answers and findings", () => {
  const events = { ...none, shown: 9, claims: 6, denied: 4, answered: 1, contradicted: 1, acts: 1, background: 2 };
  const ties = { ...none, shown: 13, claims: 1, background: 12 };
  expect(quotableCounts("Greater Toronto", { events, ties })).toBe(
    "Nine events for Greater Toronto: six claims, of which four were denied, one was answered in another way and one was not " +
      "answered as far as is known (of these six, one was contradicted or not upheld by an official body); one official act; " +
      "two background facts. 13 ties: one claim, which was not answered as far as is known; twelve background facts.",
  );
});

test("where nothing stands it says so", () => {
  expect(quotableCounts("Shanxi", { events: none, ties: none })).toBe("No events for Shanxi.");
});

test("of an earlier day it says what became of the claims since", () => {
  const since = "since then 1 contradicted or not upheld";
  expect(quotableCounts("Ottawa", { events: { ...none, shown: 2, claims: 2, denied: 2, since }, ties: none })).toBe(
    "Two events for Ottawa: two claims, of which two were denied (since then 1 contradicted or not upheld).",
  );
  expect(quotableCounts("Ottawa", { events: { ...none, shown: 1, claims: 1, denied: 1, since }, ties: none })).toBe(
    "One event for Ottawa: one claim, which was denied (since then 1 contradicted or not upheld).",
  );
});
