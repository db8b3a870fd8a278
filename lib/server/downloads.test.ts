/** The downloads of a view over the real atlas: they hold what the view shows, each claim with its answer and its finding. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { visibleRows } from "../atlas/filter.ts";
import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import { claimsCsv } from "../formats/claims-csv.ts";
import { readCsv } from "../formats/read-csv.ts";
import { geojsonText, recordsGeojson } from "../formats/records-geojson.ts";
import type { ToldView } from "../formats/told-view.ts";
import { geometryFaults } from "../geo/geojson-rules.ts";
import { anyFilter } from "../view/arbitrary.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { atlasClaims, loadAtlas, rowsOn } from "./atlas.ts";

vi.setConfig({ testTimeout: 30_000 });

const atlas = loadAtlas();
const claims = atlasClaims();
const places = new Map(atlas.placeRows.map((place) => [place.id, place]));
const filters = anyFilter(atlas.regions.map(({ id }) => id));
/** Today twice as often as each of the days on which the records changed most. */
const days = fc.constantFrom(null, null, "2019-12-31", "2021-03-01", "2023-04-01", "2023-05-24", "2025-02-01");

const viewOf = (rows: readonly RecordRow[], day: string | null): ToldView => ({
  rows,
  claims,
  programs: atlas.programs,
  day,
  origin: "https://atlas.example",
  address: "https://atlas.example/?x=1",
});
const shownOn = (filter: Parameters<typeof visibleRows>[1], day: string | null) =>
  visibleRows(day === null ? atlas.rows : rowsOn(atlas, day), filter, null, places);
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/** The lines of a table by the names of its columns. */
function linesOf(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(csv);
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""]));
  });
}

const all = linesOf(claimsCsv(viewOf(atlas.rows, null)));

describe("the table of claims", () => {
  test("holds the records of the view and no others, each claim with its answer, its finding and its sources", () => {
    fc.assert(
      fc.property(filters, days, (filter, day) => {
        const shown = shownOn(filter, day);
        const lines = linesOf(claimsCsv(viewOf(shown, day)));
        expect([...new Set(lines.map(({ record }) => record))]).toEqual(ids(shown));
        for (const line of lines)
          for (const column of ["claim", "stamp", "standing", "speaker", "published", "answers", "findings", "origins"])
            expect(line[column], `${line.record} ${line.claim_id} ${column}`).toBeTruthy();
      }),
      { numRuns: 100 },
    );
  });

  test("has every claim of the data once, with as many answers and findings as the data give it", () => {
    const expected = [...atlas.records.values()].flatMap((record) =>
      record.claims.map(({ id }) => `${record.id} ${id}`),
    );
    expect(all.map(({ record, claim_id }) => `${record} ${claim_id}`).sort()).toEqual(expected.sort());
    for (const line of all) {
      const record = atlas.records.get(line.record ?? "");
      const answers = (record?.responses ?? []).filter(({ to }) => to.includes(line.claim_id ?? ""));
      expect(line.answers?.split(" | ")).toHaveLength(Math.max(1, answers.length));
      expect(line.sources).not.toBe("");
    }
  });

  test("says of a search without an answer when it was made", () => {
    const silent = all.filter(({ answers }) => answers?.includes("no answer found"));
    expect(silent.length).toBeGreaterThan(5);
    for (const { answers } of silent) expect(answers).toMatch(/no answer found, (?:searched )?\d+ \w+ \d{4}: /);
  });

  test("tells an earlier day as it stood, and what came since", () => {
    const day = "2023-04-01";
    const lines = linesOf(claimsCsv(viewOf(shownOn(DEFAULT_VIEW, day), day)));
    const told = lines.find(({ claim_id }) => claim_id === "advised-delay");
    expect(told?.standing).toBe("Alleged, not established");
    expect(told?.findings).toBe("no finding published by then");
    expect(told?.stamp).toMatch(/since then: contradicted by official findings, May 2023 and Jan 2025/);
    expect(told?.as_known_on).toBe(day);
    expect(told?.address).toBe("https://atlas.example/events/mp-consul-conversation-2021?known=2023-04-01");
    expect(lines.every(({ answers }) => !answers?.includes("2024"))).toBe(true);
  });

  test("has no text that could be taken for two", () => {
    const { records, documents } = claims;
    expect(JSON.stringify([records, documents])).not.toContain(" | ");
  });
});

describe("the records as GeoJSON", () => {
  test("are those of the view, in valid geometries that say no more than is known", () => {
    fc.assert(
      fc.property(filters, days, (filter, day) => {
        const shown = shownOn(filter, day);
        const collection = recordsGeojson(viewOf(shown, day), places);
        const { features, metadata, bbox } = collection;
        expect(ids(features)).toEqual(ids(shown));
        expect(metadata).toMatchObject({ count: shown.length, version: atlas.version, as_known_on: day });
        for (const { geometry, properties } of features) {
          expect(geometry ? geometryFaults(geometry) : []).toEqual([]);
          for (const name of ["stamp", "standing", "answers", "findings", "claims"])
            expect(properties[name]?.length).toBeGreaterThan(0);
        }
        expect(JSON.parse(geojsonText(collection))).toEqual(collection);
        expect(bbox === undefined).toBe(features.every(({ geometry }) => geometry === null));
      }),
      { numRuns: 100 },
    );
  });

  test("make no point of what is known to a city, and no line between cities", () => {
    const { features } = recordsGeojson(viewOf(atlas.rows, null), places);
    const byId = new Map(features.map((each) => [each.id, each]));
    for (const row of atlas.rows) {
      const { geometry = null } = byId.get(row.id) ?? {};
      if (row.type === "tie" || row.place === null || row.precision === "country") expect(geometry, row.id).toBeNull();
      else expect(geometry?.type, row.id).toMatch(/Polygon$/);
    }
  });

  test("make of a place with an outline that outline, and of any other the circle around it", () => {
    const [event] = atlas.rows.filter((row) => row.type === "event");
    if (!event) throw new Error("the atlas has no events");
    const ringOf = (place: string) => {
      const { features } = recordsGeojson(viewOf([{ ...event, place, precision: "region" }], null), places);
      const geometry = features[0]?.geometry;
      return geometry?.type === "Polygon" ? geometry.coordinates[0] : undefined;
    };
    for (const [id, { ring }] of atlas.outlines) {
      const drawn = new Set(ringOf(id)?.map(String));
      expect(drawn, id).toEqual(new Set(ring.map(String)));
    }
    expect(atlas.outlines.size).toBeGreaterThan(0);
    expect(ringOf("toronto")).toHaveLength(73);
  });

  test("make a point of a district and a line between two, of a site in a city none", () => {
    const fine = (id: string, kind: string, at: readonly [number, number]): PlaceRow => ({
      id,
      name: id,
      kind,
      at,
      radiusKm: 2,
      within: [],
    });
    const made = new Map([
      ["a", fine("a", "district", [10, 20])],
      ["b", fine("b", "site", [30, 40])],
      ["c", fine("c", "city", [30, 40])],
    ]);
    const [event] = atlas.rows.filter((row) => row.type === "event");
    const [tie] = atlas.rows.filter((row) => row.type === "tie");
    if (!event || !tie) throw new Error("the atlas has neither events nor ties");
    const at = (place: string) => ({ place, precision: "site" as const, label: place });
    const geometries = (rows: readonly RecordRow[]) =>
      recordsGeojson(viewOf(rows, null), made).features.map(({ geometry }) => geometry?.type);
    expect(
      geometries([
        { ...event, ...at("b") },
        { ...event, ...at("c") },
      ]),
    ).toEqual(["Point", "Polygon"]);
    expect(
      geometries([
        { ...tie, from: at("a"), to: at("b") },
        { ...tie, from: at("a"), to: at("c") },
        { ...tie, from: at("a"), to: null },
      ]),
    ).toEqual(["LineString", undefined, undefined]);
  });
});
