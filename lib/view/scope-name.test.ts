import { expect, test } from "vitest";
import type { PlaceRow } from "../atlas/row.ts";
import { viewName } from "./scope-name.ts";

const NAMES = {
  programs: [{ id: "fox-hunt", label: "Operation Fox Hunt cases" }],
  regions: [
    { id: "greater-toronto", name: "Greater Toronto" },
    { id: "ottawa", name: "Ottawa" },
    { id: "calgary", name: "Calgary" },
  ],
  places: new Map([["gta", { id: "gta", name: "Greater Toronto Area" } as PlaceRow]]),
};

test.each([
  [null, [], [], null],
  [null, ["fox-hunt"], ["ottawa"], "Operation Fox Hunt cases, Ottawa"],
  [{ key: "program", id: "fox-hunt" }, [], ["ottawa", "calgary"], "Operation Fox Hunt cases, Ottawa and Calgary"],
  [null, [], ["ottawa", "calgary", "greater-toronto"], "3 regions"],
  // What the page's name holds already is not said again.
  [{ key: "place", id: "gta" }, [], ["greater-toronto"], "Greater Toronto Area"],
] as const)("a view of %j with programs %j and regions %j is named %s", (scope, program, region, name) => {
  expect(viewName(scope, { program, region }, NAMES)).toBe(name);
});
