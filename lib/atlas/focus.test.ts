import { expect, test } from "vitest";
import { boundsOf } from "../geo/longitude.ts";
import { packRing } from "../geo/outline.ts";
import { focusOf, rowsAround } from "./focus.ts";
import type { EventRow, PlaceRow, TieRow } from "./row.ts";

const place = (id: string, at: [number, number], within: string[], kind = "city"): [string, PlaceRow] => [
  id,
  { id, name: id, kind, at, radiusKm: 15, within },
];
const places = new Map([
  place("toronto", [-79.4, 43.7], ["ontario", "canada"]),
  place("ottawa", [-75.7, 45.4], ["ontario", "canada"]),
  place("ontario", [-85, 50], ["canada"], "region"),
  place("canada", [-106, 56], [], "country"),
  place("daqing", [125, 46.6], []),
]);
const ontario = places.get("ontario") as PlaceRow;
const event = { type: "event", id: "e", place: "toronto" } as EventRow;
const tie = { type: "tie", id: "t", from: { place: "daqing" }, to: { place: "toronto" } } as TieRow;
const unplaced = { type: "event", id: "u", place: null } as EventRow;
const elsewhere = { type: "event", id: "o", place: "ottawa" } as EventRow;
const rows = [event, tie, unplaced, elsewhere];
const regions = [{ id: "ontario", places: ["ontario"] }];
const box = (positions: ReturnType<typeof focusOf>) => boundsOf(positions ?? [])?.map(Math.round);

test("an event's place with its surroundings", () => {
  expect(box(focusOf({ type: "event", id: "e" }, null, rows, places, regions))).toEqual([-80, 43, -79, 44]);
});

test("a map of a record shows what lies around its place, not all that its ties' far ends or its country hold", () => {
  const province = { type: "event", id: "p", place: "ontario" } as EventRow;
  const far = { type: "event", id: "f", place: "daqing" } as EventRow;
  expect(rowsAround(event, [...rows, province, far], places)).toEqual([event, tie, elsewhere, province]);
});

test("both ends of a tie, and nothing for what has no place", () => {
  expect(focusOf({ type: "tie", id: "t" }, null, rows, places, regions)).toEqual([
    [125, 46.6],
    [-79.4, 43.7],
  ]);
  expect(focusOf({ type: "event", id: "u" }, null, rows, places, regions)).toBeNull();
});

test("a place with an outline with a little around it, not with all that its radius reaches", () => {
  const outline = packRing(
    [
      [-95, 42],
      [-75, 42],
      [-75, 57],
      [-95, 57],
      [-95, 42],
    ],
    -85,
  );
  const outlined = new Map([...places, ["ontario", { ...ontario, radiusKm: 990, outline }]]);
  const of = (around?: number) => box(focusOf(null, { key: "place", id: "ontario" }, rows, outlined, regions, around));
  expect(of()).toEqual([-99, 39, -71, 60]);
  expect(of(1)).toEqual([-95, 42, -75, 57]);
});

test("a region's places that have records, not the far ends of its ties", () => {
  expect(box(focusOf(null, { key: "region", id: "ontario" }, rows, places, regions))).toEqual([-80, 44, -75, 46]);
  expect(focusOf(null, { key: "program", id: "fox-hunt" }, rows, places, regions)).toBeNull();
  expect(focusOf(null, null, rows, places, regions)).toBeNull();
});
