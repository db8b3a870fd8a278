import { describe, expect, test } from "vitest";
import { ancestors, GazetteerError, type PlaceNode, placesInRegion } from "./membership.ts";

const PLACES: ReadonlyMap<string, PlaceNode> = new Map([
  ["canada", {}],
  ["ontario", { within: "canada" }],
  ["greater-toronto", { within: "ontario" }],
  ["toronto", { within: "greater-toronto" }],
  ["markham", { within: "greater-toronto" }],
  ["ottawa", { within: "ontario" }],
  ["china", {}],
]);

test("ancestors run from the nearest up", () => {
  expect(ancestors("toronto", PLACES)).toEqual(["greater-toronto", "ontario", "canada"]);
  expect(ancestors("china", PLACES)).toEqual([]);
});

test("a region holds its places and all below them", () => {
  expect([...placesInRegion({ places: ["greater-toronto", "china"] }, PLACES)].sort()).toEqual([
    "china",
    "greater-toronto",
    "markham",
    "toronto",
  ]);
  expect(placesInRegion({ places: ["canada"] }, PLACES).size).toBe(6);
});

describe("a gazetteer that cannot be walked is refused", () => {
  test("places within each other", () => {
    const round = new Map([
      ["a", { within: "b" }],
      ["b", { within: "a" }],
    ]);
    expect(() => ancestors("a", round)).toThrow(/: a > b > a$/);
    expect(() => ancestors("c", new Map([["c", { within: "c" }]]))).toThrow(GazetteerError);
  });

  test("unknown places", () => {
    expect(() => ancestors("atlantis", PLACES)).toThrow("atlantis is not in the gazetteer");
    expect(() => ancestors("a", new Map([["a", { within: "b" }]]))).toThrow(GazetteerError);
    expect(() => placesInRegion({ places: ["atlantis"] }, PLACES)).toThrow(GazetteerError);
  });
});
