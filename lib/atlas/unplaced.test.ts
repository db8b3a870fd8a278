import { expect, test } from "vitest";
import type { EventRow, PlaceRow } from "./row.ts";
import { unplacedGroups } from "./unplaced.ts";

const row = (id: string, part: Partial<EventRow>) => ({ id, type: "event", ...part }) as EventRow;
const places = new Map(["canada", "china", "toronto"].map((id) => [id, { id, name: id } as PlaceRow]));

test("what has no place stands under the reason, countries by number; what has one does not stand here", () => {
  const rows = [
    row("a", { place: "china", precision: "country", basis: "stated" }),
    row("b", { place: "canada", precision: "country", basis: "stated" }),
    row("c", { place: "canada", precision: "country", basis: "inferred" }),
    row("d", { place: "toronto", precision: "city", basis: "stated" }),
    row("e", { place: null, precision: null, basis: "withheld" }),
    row("f", { place: null, precision: null, basis: "none" }),
  ];
  expect(unplacedGroups(rows, places).map(({ heading, events }) => [heading, events.map(({ id }) => id)])).toEqual([
    ["No place stated", ["f"]],
    ["A country only: canada", ["b", "c"]],
    ["A country only: china", ["a"]],
    ["Place withheld", ["e"]],
  ]);
  expect(unplacedGroups(rows.slice(3, 4), places)).toEqual([]);
});
