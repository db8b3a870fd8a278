import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../geodata/load.ts";
import { type RecordFilter, rowPlaces, visibleRows } from "../atlas/filter.ts";
import { ledgerOf, tallyWords, unplacedSentence } from "../atlas/ledger.ts";
import { groupRows, tieOnlyPlaces } from "../atlas/place-groups.ts";
import type { PlaceRow } from "../atlas/row.ts";
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
const nothing: RecordFilter = {
  program: [],
  bearing: [],
  standing: [],
  response: [],
  region: [],
  from: null,
  to: null,
  when: "possible",
  q: "",
};
const total = {
  events: rows.filter((row) => row.type === "event").length,
  ties: rows.filter((row) => row.type === "tie").length,
};

const filters = anyFilter(dataset.regions.map((region) => region.id));

describe("what a view shows", () => {
  test("an empty filter shows everything", () => {
    expect(visibleRows(rows, nothing, null, places)).toHaveLength(rows.length);
  });

  test("what a court decided of a part is found under its standing, though the leading claim was not decided", () => {
    const decided = visibleRows(rows, { ...nothing, standing: ["established"] }, null, places);
    const inPart = rows.filter((row) => row.standing !== "established" && row.elsewhere.includes("established"));
    expect(inPart.length).toBeGreaterThan(0);
    for (const row of inPart) expect(decided).toContain(row);
  });

  test("more filters never show more, and what certainly lies in a range possibly does", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const shown = visibleRows(rows, filter, null, places);
        const wider = visibleRows(rows, { ...filter, program: [], region: [] }, null, places);
        expect(shown.every((row) => wider.includes(row))).toBe(true);
        const certain = visibleRows(rows, { ...filter, when: "certain" }, null, places);
        const possible = visibleRows(rows, { ...filter, when: "possible" }, null, places);
        expect(certain.every((row) => possible.includes(row))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("groups, glyphs and counts hold each shown record exactly once", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const shown = visibleRows(rows, filter, null, places);
        const groups = groupRows(shown, places);
        const listed = [...groups.places.flatMap((group) => group.events), ...groups.unplaced, ...groups.ties];
        expect(listed.map((row) => row.id).sort()).toEqual(shown.map((row) => row.id).sort());
        const { events, ties, unplaced } = ledgerOf(shown, total);
        expect(events.claims + events.acts + events.background).toBe(events.shown);
        expect(ties.claims + ties.acts + ties.background).toBe(ties.shown);
        expect(unplaced.none + unplaced.country + unplaced.withheld).toBe(groups.unplaced.length);
        const drawn = new Set(groups.places.map((group) => group.place.id));
        for (const place of tieOnlyPlaces(shown, places)) expect(drawn.has(place.id)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("a page that is a filter shows what the filter shows", () => {
    const region = visibleRows(rows, nothing, { key: "region", id: "greater-toronto" }, places);
    expect(region).toEqual(visibleRows(rows, { ...nothing, region: ["greater-toronto"] }, null, places));
    const place = visibleRows(rows, nothing, { key: "place", id: "canada" }, places);
    expect(
      place.every((row) => rowPlaces(row).some((id) => id === "canada" || places.get(id)?.within.includes("canada"))),
    ).toBe(true);
    expect(place.length).toBeGreaterThan(5);
  });
});

test("counts in words", () => {
  expect(
    tallyWords({
      shown: 9,
      total: 20,
      claims: 4,
      denied: 3,
      answered: 0,
      contradicted: 1,
      since: "",
      acts: 1,
      background: 4,
    }),
  ).toBe(
    "4 claims (3 denied, 1 no answer found; of all 4, 1 contradicted or not upheld) · 1 official act · 4 background",
  );
  expect(unplacedSentence({ total: 0, none: 0, country: 0, withheld: 0 })).toBe("");
  expect(unplacedSentence({ total: 1, none: 0, country: 1, withheld: 0 })).toBe(
    "1 has no place on the map: 1 country only",
  );
});
