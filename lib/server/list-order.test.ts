import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visibleRows } from "../atlas/filter.ts";
import { MARK_ORDER } from "../atlas/mark.ts";
import { listOrder, SORTS, stretches } from "../atlas/order.ts";
import type { RecordRow } from "../atlas/row.ts";
import { anyFilter } from "../view/arbitrary.ts";
import { loadAtlas } from "./atlas.ts";

const atlas = loadAtlas();
const places = new Map(atlas.placeRows.map((place) => [place.id, place]));
const filters = anyFilter(atlas.regions.map(({ id }) => id));
const ids = (rows: readonly RecordRow[]) => rows.map(({ type, id }) => `${type} ${id}`);

describe("the order of the list", () => {
  test("holds each visible record once, whatever order the rows come in", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...SORTS), (filter, sort) => {
        const shown = visibleRows(atlas.rows, filter, null, places);
        const order = ids(listOrder(shown, places, sort));
        expect([...order].sort()).toEqual(ids(shown).sort());
        expect(ids(listOrder([...shown].reverse(), places, sort))).toEqual(order);
      }),
      { numRuns: 200 },
    );
  });

  test("by date: by the earliest day a date may mean, and without a date last", () => {
    const order = listOrder(atlas.rows, places, "date");
    const days = order.map(({ when }) => (when === null ? "no date" : (when.min ?? "")));
    expect(days).toEqual([...days].sort());
    expect(days.filter((day) => day !== "" && day !== "no date").length).toBeGreaterThan(50);
    const years = stretches(atlas.rows, "date").map(({ heading }) => heading);
    expect(new Set(years).size).toBe(years.length);
    expect(years.at(-1)).toBe("No date stated");
  });

  test("by standing: in the order of the marks, what was refuted last", () => {
    const marks = listOrder(atlas.rows, places, "standing").map(({ mark }) => MARK_ORDER.indexOf(mark));
    expect(marks).toEqual([...marks].sort((a, b) => a - b));
    const found = stretches(atlas.rows, "standing");
    expect(found.at(-1)?.heading).toBe("Contradicted or not upheld by an official body");
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });
});
