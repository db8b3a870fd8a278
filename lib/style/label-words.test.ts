import { expect, test } from "vitest";
import { accessibleName, answerLines, detailLines, tieName, wrap } from "./label-words.ts";
import { event, tie } from "./test-rows.ts";

const ALONE = { ties: 0, inside: 0 };

test("one record prints its stamp sentence where there is room, and can fall back to its count", () => {
  const one = event("a", "p", { stances: ["none-found"] });
  expect(detailLines([one], ALONE, "few").map((lines) => lines.join(" "))).toEqual([
    "Alleged by somebody, May 2023 · no answer found",
    "1 claim: no answer found",
    "1 claim: no answer found",
  ]);
  expect(detailLines([one], ALONE, "many")).toEqual([["1 claim: no answer found"], ["1 claim: no", "answer found"]]);
});

test("a sentence that has no room is left out, never cut: the answer stays with the number", () => {
  const long = event("a", "p", { stamp: "word ".repeat(28), stances: ["denies"], standing: "contradicted" });
  expect(detailLines([long], ALONE, "few")).toEqual([
    ["1 claim: denied;", "contradicted"],
    ["1 claim: denied; contradicted"],
    ["1 claim:", "denied;", "contradicted"],
  ]);
  expect(detailLines([long], ALONE, "city")).toHaveLength(4);
});

test("no claim is counted without the way it was answered, and what was found", () => {
  const claims = [
    event("a", "p", { stances: ["denies"], standing: "contradicted", mark: "struck" }),
    event("b", "p", { stances: ["none-found", "explains"], standing: "charged", elsewhere: ["established"] }),
    event("c", "p", { stances: ["no-reply"] }),
    event("d", "p", { stances: [], standing: "reported" }),
  ];
  const [lines, fewer] = detailLines(claims, ALONE, "many");
  expect(fewer?.join(" ")).toBe(lines?.join(" "));
  expect(lines?.join(" ")).toBe(
    "4 claims: 1 denied, 1 answered, 1 no answer found, 1 not contested; of all 4, 1 contradicted, 1 charged, 1 partly decided",
  );
});

test("where there is little room answers stand in short lines, in fewer, and in the shortest where those are few", () => {
  const denied = event("a", "p", { stances: ["denies"] });
  const act = event("b", "p", { bearing: "official-act", standing: "documented" });
  expect(answerLines([denied, act])).toEqual([
    ["1 claim: denied", "1 other record"],
    ["1 claim:", "denied", "1 other", "record"],
  ]);
  const silent = event("c", "p", { stances: ["none-found"], standing: "charged", elsewhere: ["established"] });
  const all = answerLines([silent, act]);
  expect(all.map((lines) => lines.length)).toEqual([5, 3]);
  for (const lines of all)
    expect(lines.join(" ")).toBe("1 claim: no answer found; charged, partly decided 1 other record");
});

test("counts never add across bearings", () => {
  const rows = [
    event("a", "p", { stances: ["denies"] }),
    event("b", "p", { stances: ["denies"] }),
    event("c", "p", { bearing: "official-act", standing: "documented" }),
  ];
  expect(detailLines(rows, ALONE, "city")).toEqual([
    ["2 claims: 2 denied", "1 official act"],
    ["2 claims: 2 denied", "1 other record"],
    ["2 claims: 2 denied"],
    ["2 claims: 2 denied · 1 more"],
    ["2 claims:", "2 denied", "1 other record"],
    ["2 claims:", "2 denied"],
  ]);
  expect(accessibleName("Place", rows, { ties: 2, inside: 0, places: 1 })).toBe(
    "Place, 3 events: 2 claims (2 denied), 1 official act, 2 ties",
  );
  expect(accessibleName("Area", rows, { ties: 0, inside: 1, places: 2 })).toBe(
    "Area, 3 events in 2 places: 2 claims (2 denied), 1 official act, 1 tie inside",
  );
  expect(accessibleName("Place", [], { ties: 1, inside: 0, places: 1 })).toBe("Place, no events, 1 tie");
});

test("a badge is named by its ends and the stamp sentence of every tie that it stands for", () => {
  const one = tie("t", "west", "east");
  expect(tieName([one])).toMatch(/^Tie, .+ to .+: Alleged by somebody, May 2023 · no answer found$/);
  expect(tieName([one, { ...one, direction: "not-stated", stamp: "Second" }])).toMatch(
    /^2 ties, .+ no answer found; Second$/,
  );
  expect(tieName([{ ...one, direction: "not-stated" }])).toContain(" and ");
});

test("wraps at spaces", () => {
  expect(wrap("one two  three", 7)).toEqual(["one two", "three"]);
});

test("lines under a name are of much the same length, and no more of them than are needed", () => {
  expect(wrap("3 claims: 3 no answer found", 26)).toEqual(["3 claims: 3 no", "answer found"]);
  expect(wrap("unbreakable", 4)).toEqual(["unbreakable"]);
});
