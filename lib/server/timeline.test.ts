import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../geodata/load.ts";
import { dateTally } from "../atlas/date-tally.ts";
import { inRange, visibleRows } from "../atlas/filter.ts";
import { ledgerOf } from "../atlas/ledger.ts";
import type { EventRow, PlaceRow } from "../atlas/row.ts";
import { axisOf, timelineOf } from "../atlas/timeline.ts";
import { layOutTimeline, scaleOf } from "../atlas/timeline-layout.ts";
import { timelineSummary } from "../atlas/timeline-summary.ts";
import { regionIndex, toRow } from "../atlas/to-row.ts";
import { ancestors } from "../geo/membership.ts";
import { anyFilter } from "../view/arbitrary.ts";

const { dataset } = loadDataset("geodata");
const regionsOf = regionIndex(dataset.regions, dataset.places);
const rows = [...dataset.records.values()].map((record) =>
  toRow(record, { actors: dataset.actors, printNames: true }, dataset.places, regionsOf),
);
const places = new Map<string, PlaceRow>(
  [...dataset.places.values()].map(({ id, name, kind, at, radiusKm }) => [
    id,
    { id, name, kind, at, radiusKm, within: ancestors(id, dataset.places) },
  ]),
);
const totals = { events: rows.filter((row) => row.type === "event").length, ties: 0 };
const filters = anyFilter(dataset.regions.map((region) => region.id));
const ids = (shown: readonly { readonly id: string }[]) => shown.map(({ id }) => id).sort();

describe("for 500 views of the atlas", () => {
  const axis = axisOf(rows);
  if (!axis) throw new Error("No event has a date");

  test("the strip's marks in the range are the ledger's events", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const anyTime = visibleRows(rows, { ...filter, from: null, to: null }, null, places);
        const { cells, spans, unit, hidden } = layOutTimeline(timelineOf(anyTime, axis), axis, scaleOf(axis, 980), {
          width: 980,
          least: 104,
          most: 104,
        });
        expect([unit, hidden]).toEqual([1, 0]);
        const marks = [...cells, ...spans.flatMap((span) => span.rows.flatMap((row) => row.cells))];
        const inside = marks.flatMap(({ events }) => events).filter((event) => inRange(event, filter));
        const shown = visibleRows(rows, filter, null, places).filter((row): row is EventRow => row.type === "event");
        expect(ids(inside)).toEqual(ids(shown));
        expect(inside).toHaveLength(ledgerOf(shown, totals).events.shown);
        const told = timelineSummary(inside).reduce((sum, { events }) => sum + events, 0);
        expect(told).toBe(shown.length);
      }),
      { numRuns: 500 },
    );
  });

  test("certain, possible, outside and undated are all, and what is certain is possible", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const anyTime = visibleRows(rows, { ...filter, from: null, to: null }, null, places);
        const certain = visibleRows(rows, { ...filter, when: "certain" }, null, places);
        const possible = visibleRows(rows, { ...filter, when: "possible" }, null, places);
        const tally = dateTally(anyTime, filter);
        expect(tally.certain + tally.possible + tally.outside + tally.undated).toBe(anyTime.length);
        expect(certain).toHaveLength(tally.certain + tally.undated);
        expect(possible).toHaveLength(tally.certain + tally.possible + tally.undated);
        expect(certain.every((row) => possible.includes(row))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("a wider range never loses a record", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        if (filter.from !== null && filter.to !== null && filter.from > filter.to) return;
        const kept = new Set(ids(visibleRows(rows, filter, null, places)));
        for (const wider of [{ from: null }, { to: null }, { from: null, to: null }]) {
          const more = new Set(ids(visibleRows(rows, { ...filter, ...wider }, null, places)));
          expect([...kept].filter((id) => !more.has(id))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
