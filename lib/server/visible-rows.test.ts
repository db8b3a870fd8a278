import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../geodata/load.ts";
import { type FacetKey, facetOf, facetWords } from "../atlas/facets.ts";
import { facetIds, type RecordFilter, rowPlaces, visibleRows } from "../atlas/filter.ts";
import { boxCount, boxed } from "../atlas/in-box.ts";
import { ledgerOf, tallyWords, unplacedSentence } from "../atlas/ledger.ts";
import { groupRows, tieOnlyPlaces } from "../atlas/place-groups.ts";
import { placeRowsOf, placesOfLists } from "../atlas/place-rows.ts";
import { regionIndex, toRow } from "../atlas/to-row.ts";
import { anyBox } from "../geo/arbitrary-box.ts";
import { roundBox } from "../geo/box.ts";
import { anyFilter } from "../view/arbitrary.ts";

const { dataset } = loadDataset("geodata");
const regionsOf = regionIndex(dataset.regions, dataset.places);
const rows = [...dataset.records.values()].map((record) =>
  toRow(record, { actors: dataset.actors, printNames: true }, dataset.places, regionsOf),
);
const places = new Map(placeRowsOf(rows, dataset).map((place) => [place.id, place]));
const nothing: RecordFilter = {
  program: [],
  bearing: [],
  standing: [],
  response: [],
  region: [],
  box: null,
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

describe("a box on the map", () => {
  test("keeps what lies in it and what may, and counts the rest of what the other filters keep", () => {
    fc.assert(
      fc.property(filters, anyBox, (filter, box) => {
        const wider = visibleRows(rows, { ...filter, box: null }, null, places);
        const shown = visibleRows(rows, { ...filter, box }, null, places);
        expect(shown).toEqual(wider.filter((row) => ["inside", "perhaps"].includes(boxed(row, box, places) ?? "")));
        const { inside, perhaps, placeless } = boxCount(wider, box, places);
        expect(inside + perhaps).toBe(shown.length);
        expect(placeless).toBe(wider.filter((row) => boxed(row, box, places) === null).length);
        expect(ledgerOf(shown, total).unplaced.total).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test("around the whole world holds all that has a place; a tiny one around Toronto holds the Toronto area", () => {
    const world = roundBox({ west: -180, south: -85, east: 180, north: 85 });
    const placed = rows.filter((row) => boxed(row, world, places) !== null);
    expect(visibleRows(rows, { ...nothing, box: world }, null, places)).toEqual(placed);
    const tiny = roundBox({ west: -79.42, south: 43.7, east: -79.41, north: 43.71 });
    const found = visibleRows(rows, { ...nothing, box: tiny }, null, places);
    expect(found.map((row) => row.id)).toContain("alleged-stations-toronto-area");
    expect(found.every((row) => rowPlaces(row).some((id) => places.get(id)?.within.includes("canada")))).toBe(true);
  });

  test("around Ottawa holds nothing of New York State, whose circle takes Ottawa in; one on their border perhaps does", () => {
    const ties = rows.filter((row) => rowPlaces(row).includes("new-york-state"));
    const ottawa = roundBox({ west: -75.8, south: 45.3, east: -75.6, north: 45.5 });
    const rochester = roundBox({ west: -77.8, south: 43, east: -77.5, north: 43.3 });
    const state = roundBox({ west: -80, south: 40, east: -71, north: 46 });
    expect(ties.length).toBeGreaterThan(0);
    for (const row of ties) {
      expect([ottawa, rochester, state].map((box) => boxed(row, box, places))).toEqual([
        "outside",
        "perhaps",
        "inside",
      ]);
    }
  });

  test("holds the same in a list, whose places have only the outlines that it asks for", () => {
    const ofLists = new Map(placesOfLists([...places.values()], rows).map((place) => [place.id, place]));
    const outlined = (all: typeof places) => [...all.values()].flatMap(({ id, outline }) => (outline ? [id] : []));
    expect(outlined(ofLists)).toEqual(["atlantic-provinces", "new-york-state"]);
    expect(outlined(places).length).toBeGreaterThan(2);
    fc.assert(
      fc.property(anyBox, (box) => {
        for (const row of rows) expect(boxed(row, box, ofLists)).toBe(boxed(row, box, places));
      }),
      { numRuns: 200 },
    );
  });

  test("is the same whichever way it is drawn over the 180th meridian", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(-360, 0, 360), (filter, turn) => {
        const pacific = roundBox({ west: 112 + turn, south: 20, east: 281 + turn, north: 60 });
        expect(pacific).toEqual({ west: 112, south: 20, east: -79, north: 60 });
        const shown = visibleRows(rows, { ...filter, box: pacific }, null, places);
        const left = roundBox({ west: 112, south: 20, east: 180, north: 60 });
        const right = roundBox({ west: -180, south: 20, east: -79, north: 60 });
        const halves = [left, right].flatMap((box) => visibleRows(rows, { ...filter, box }, null, places));
        expect(new Set(shown)).toEqual(new Set(halves));
      }),
      { numRuns: 100 },
    );
  });
});

describe("the counts of a filter's choices", () => {
  const keys: readonly FacetKey[] = ["program", "bearing", "standing", "region"];

  test("add up to the ledger, with what stands under several or none counted apart", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...keys), (filter, key) => {
        const facet = facetOf(key, rows, filter, null, places);
        const { events, ties } = ledgerOf(visibleRows(rows, { ...filter, [key]: [] }, null, places), total);
        expect(facet.records).toBe(events.shown + ties.shown);
        const sum = [...facet.counts.values()].reduce((a, b) => a + b, 0);
        const left = visibleRows(rows, { ...filter, [key]: [] }, null, places);
        const twice = left.reduce((n, row) => n + Math.max(0, new Set<string>(facetIds(row)[key]).size - 1), 0);
        expect(sum).toBe(facet.records - facet.none + twice);
        if (key === "bearing") expect([sum, facet.several, facet.none]).toEqual([facet.records, 0, 0]);
        if (key === "program" || key === "standing") expect(facet.none).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test("say what choosing one alone shows, whatever else of it is chosen", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...keys), (filter, key) => {
        for (const [id, n] of facetOf(key, rows, filter, null, places).counts)
          expect(visibleRows(rows, { ...filter, [key]: [id] }, null, places)).toHaveLength(n);
      }),
      { numRuns: 100 },
    );
  });

  test("say in words what they add up to", () => {
    const counts = new Map();
    expect(facetWords({ counts, records: 66, several: 0, none: 0 })).toBe("66 records, each under one");
    expect(facetWords({ counts, records: 66, several: 4, none: 3 })).toBe(
      "66 records: 4 under two or more, 3 under none, the rest under one",
    );
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
