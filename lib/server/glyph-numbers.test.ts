/** The numbers that the map draws, against the counts that the page prints, over the real records. */
import { featureFilter } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RecordFilter, visibleRows } from "../atlas/filter.ts";
import { ledgerOf } from "../atlas/ledger.ts";
import type { EventRow, RecordRow } from "../atlas/row.ts";
import { withRole } from "../style/data-layers.ts";
import { toMapFeatures } from "../style/features.ts";
import { parseImageId } from "../style/image-id.ts";
import { FLAT, type Frame, type GlyphProperties, LEVELS } from "../style/map-features.ts";
import { anyFilter } from "../view/arbitrary.ts";
import { loadAtlas } from "./atlas.ts";

const atlas = loadAtlas();
const places = new Map(atlas.placeRows.map((place) => [place.id, place]));
const totals = {
  events: atlas.rows.filter((row) => row.type === "event").length,
  ties: atlas.rows.filter((row) => row.type === "tie").length,
};
const filters = anyFilter(atlas.regions.map((region) => region.id));
/** Whole and half zooms: a map between two whole zooms draws the lower one's marks. */
const ZOOMS = Array.from({ length: 21 }, (_, i) => i / 2);

test("no tie has the id of a place: on the map what is said of one would be said of the other", () => {
  const ties = atlas.rows.flatMap(({ type, id }) => (type === "tie" ? [id] : []));
  expect(ties.length).toBeGreaterThan(0);
  expect(ties.filter((id) => places.has(id))).toEqual([]);
});

/** What the glyphs' layer lets through. */
const isDrawn = featureFilter(withRole("glyph"), "layers[0].filter");

/** A narrow map differs from a wide one only where it shows the world. */
function zoomsOf({ narrow }: Frame): readonly number[] {
  return narrow ? ZOOMS.filter((zoom) => zoom < 1) : ZOOMS;
}

const seen = new Map<string, GlyphProperties[][]>();

/** The glyphs of each zoom. Different filters often leave the same rows, and to place their marks takes the longest. */
function glyphsByZoom(shown: readonly RecordRow[], frame: Frame): GlyphProperties[][] {
  const key = [frame.globe, frame.narrow, ...shown.map((row) => row.id)].join();
  const known = seen.get(key);
  if (known) return known;
  const { glyphs } = toMapFeatures(shown, places, null, frame, frame.narrow ? [0] : LEVELS);
  const byZoom = zoomsOf(frame).map((zoom) =>
    glyphs.features.flatMap(({ properties }) =>
      isDrawn.filter({ zoom }, { type: 1, id: undefined, properties: { ...properties }, geometry: [] }) &&
      properties.role === "glyph"
        ? [properties]
        : [],
    ),
  );
  seen.set(key, byZoom);
  return byZoom;
}

function shownBy(filter: RecordFilter): RecordRow[] {
  return visibleRows(atlas.rows, filter, null, places);
}

describe.each([
  ["flat map", FLAT],
  ["flat map of a phone", { globe: false, narrow: true }],
  ["globe", { globe: true, narrow: false }],
])("the numbers on the glyphs of the %s", (_, frame) => {
  test("sum to the ledger's count, at every zoom and for every filter, and each event is counted once", () => {
    const sizes = new Set<number>();
    let merged = 0;
    fc.assert(
      fc.property(filters, (filter) => {
        const shown = shownBy(filter);
        const { events, unplaced } = ledgerOf(shown, totals);
        const placed = shown.filter(
          (row): row is EventRow => row.type === "event" && row.place !== null && row.precision !== "country",
        );
        sizes.add(placed.length);
        glyphsByZoom(shown, frame).forEach((glyphs, i) => {
          const at = `zoom ${zoomsOf(frame)[i]}`;
          const sum = glyphs.reduce((all, { count }) => all + count, 0);
          expect(sum, at).toBe(events.shown - unplaced.total);
          const covered = glyphs.flatMap(({ covers }) => covers.split(" "));
          expect(covered.sort(), at).toEqual([...new Set(placed.map((row) => row.place))].sort());
          for (const { covers, count } of glyphs) {
            const here = covers.split(" ");
            if (here.length > 1) merged++;
            expect(count, `${at}, ${covers}`).toBe(placed.filter((row) => here.includes(row.place ?? "")).length);
          }
        });
      }),
      { numRuns: process.env.TIELINES_LONG ? 2000 : 200 },
    );
    // A property that only ever saw empty maps, or none with places that merge, would prove nothing.
    expect(sizes.size).toBeGreaterThan(8);
    expect(merged).toBeGreaterThan(100);
  }, 120_000);

  test("are the ones painted and read out", () => {
    for (const glyphs of glyphsByZoom(atlas.rows, frame)) {
      for (const { name, count, image, accessible } of glyphs) {
        expect(parseImageId(`glyph:light:${image}`)).toMatchObject({ count });
        expect(accessible).toMatch(new RegExp(`^${name}, ${count} events?\\b`));
      }
    }
  });
});
