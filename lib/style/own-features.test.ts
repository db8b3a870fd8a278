import { expect, test } from "vitest";
import { toMapFeatures } from "./features.ts";
import { ownNames, steppingBack } from "./own-features.ts";
import { event, gazetteer, place, tie } from "./test-rows.ts";

const places = gazetteer(place("a", [0, 0]), place("b", [40, 10]), place("c", [80, 0]));
const rows = [event("e", "a"), event("f", "c"), tie("t", "a", "b")];

test("nothing steps back where nothing is chosen, and else all that the chosen record does not touch", () => {
  expect(steppingBack(toMapFeatures(rows, places, null))).toEqual([]);
  const back = steppingBack(toMapFeatures(rows, places, { type: "event", id: "e" }));
  expect(back).toEqual(expect.arrayContaining(["t", "b", "c"]));
  expect(back).not.toContain("a");
});

test("names of marks and countries are ours, whether or not the ground adds City to them", () => {
  const names = ownNames(toMapFeatures(rows, places, null));
  expect(names).toEqual(expect.arrayContaining([...places.values()].map(({ name }) => name)));
  expect(names).toContain(`${places.get("a")?.name} City`);
});
