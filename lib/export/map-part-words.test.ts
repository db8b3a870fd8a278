import { expect, test } from "vitest";
import { event, tie } from "../style/test-rows.ts";
import { stampParts, stampWords } from "./map-part-words.ts";

const denied = event("a", "x", {
  stances: ["denies"],
  stamp: "Claimed by somebody, Mar 2023 · denied · no finding found",
});
const refuted = event("b", "x", { stances: ["denies"], standing: "contradicted" });
const act = event("c", "x", {
  bearing: "official-act",
  standing: "documented",
  stamp: "Official act · on the public record, May 2023",
});
const listed = (id: string) =>
  tie(id, "x", "y", {
    kind: "listing",
    stamp: "Names on a list, not an accusation · Alleged by somebody, Sep 2020 · no answer found",
  });

test("one record has its own sentence, whole", () => {
  expect(stampWords([denied])).toBe(denied.stamp);
  expect(stampWords([])).toBe("");
});

test("several are counted, and claims never without their answers and what was found", () => {
  expect(stampWords([denied, refuted, act])).toBe(
    "3 records: 2 claims (2 denied;\nof all 2, 1 contradicted),\n1 official act",
  );
});

test("each part has the symbols of what it counts", () => {
  const symbols = (rows: Parameters<typeof stampParts>[0]) => stampParts(rows).map((part) => part.symbols);
  expect(symbols([denied, refuted, act])).toEqual([["open"], ["struck"], ["act"]]);
  expect(symbols([refuted, refuted, act])).toEqual([["struck"], ["act"]]);
  expect(symbols([refuted])).toEqual([["struck"]]);
  // A charge is no finding against a claim: the struck symbol alone may not stand before it.
  expect(symbols([refuted, event("d", "x", { standing: "charged" })])).toEqual([["open", "struck"]]);
  expect(symbols([listed("l"), denied, act])).toEqual([["open"], ["act"], []]);
  expect(symbols([])).toEqual([]);
});

test("an earlier day's numbers say what came since", () => {
  const now = { standing: "contradicted", mark: "struck", stances: ["denies"] } as const;
  expect(stampWords([denied, { ...event("d", "x", { stances: ["denies"] }), now }])).toBe(
    "2 records: 2 claims (2 denied; since then 1 contradicted or not upheld)",
  );
});

test("names on a list are said to be that, also among others", () => {
  expect(stampWords([listed("l"), listed("m")])).toBe(
    "Names on a list, not an accusation · 2 records: 2 claims (2 not contested)",
  );
  expect(stampWords([listed("l"), tie("v", "x", "y", { stances: ["denies"] })])).toBe(
    "2 records: 2 claims (1 denied, 1 not contested) ·\nof these 1: names on a list, not an accusation",
  );
});
