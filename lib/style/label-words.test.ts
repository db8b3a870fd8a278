import { expect, test } from "vitest";
import { accessibleName, detailLines, wrap } from "./label-words.ts";
import { event } from "./test-rows.ts";

test("one record prints its stamp sentence", () => {
  expect(detailLines([event("a", "p")], { ties: 0, inside: 0 }).join(" ")).toBe(
    "Alleged by somebody, May 2023 · no answer found",
  );
});

test("a sentence that has no room is left out, never cut: the answer stays with the number", () => {
  const long = event("a", "p", { stamp: "word ".repeat(40), stances: ["denies"], standing: "contradicted" });
  expect(detailLines([long], { ties: 0, inside: 0 })).toEqual(["1 claim: denied, contradicted"]);
});

test("counts never add across bearings", () => {
  const rows = [
    event("a", "p", { stances: ["denies"] }),
    event("b", "p"),
    event("c", "p", { bearing: "official-act", standing: "documented" }),
  ];
  expect(detailLines(rows, { ties: 0, inside: 0 })).toEqual(["2 claims: 1 denied", "1 official act"]);
  expect(accessibleName("Place", rows, { ties: 2, inside: 0, places: 1 })).toBe(
    "Place, 3 events: 2 claims (1 denied), 1 official act, 2 ties",
  );
  expect(accessibleName("Area", rows, { ties: 0, inside: 1, places: 2 })).toBe(
    "Area, 3 events in 2 places: 2 claims (1 denied), 1 official act, 1 tie inside",
  );
  expect(accessibleName("Place", [], { ties: 1, inside: 0, places: 1 })).toBe("Place, no events, 1 tie");
});

test("wraps at spaces", () => {
  expect(wrap("one two  three", 7)).toEqual(["one two", "three"]);
});
