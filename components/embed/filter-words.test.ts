import { expect, test } from "vitest";
import { parseView } from "../../lib/view/codec.ts";
import { filterWords } from "./filter-words.ts";

const names = {
  programs: [{ id: "fox-hunt", label: "Operation Fox Hunt cases" }],
  regions: [
    { id: "ottawa", name: "Ottawa" },
    { id: "calgary", name: "Calgary" },
  ],
};
const words = (query: string) => filterWords(parseView(query).view, names);

test.each([
  ["", ""],
  ["globe=1&theme=dark&at=3/40/-100", ""],
  ["program=fox-hunt", "Only: Operation Fox Hunt cases"],
  ["region=ottawa,calgary&from=2019-01-01&to=2021-12-31", "Only: Calgary or Ottawa; 2019 to 2021"],
  ["response=denies", "Only: answer: denies"],
  ["box=-80,43,-79,44", "Only: in the box on the map"],
])("%s is told as: %s", (query, expected) => {
  const said = words(query);
  expect(said.split(/: |; | or /).sort()).toEqual(expected.split(/: |; | or /).sort());
});

test("of a search it is told that there is one, never its words", () => {
  expect(words("q=anything%20at%20all")).toBe("Only: found by a search");
});
