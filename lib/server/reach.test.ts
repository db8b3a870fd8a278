/** That whatever the map draws leads to its record in two acts: a badge lists its ties, a glyph's place page lists its events. */
import { describe, expect, test } from "vitest";
import { visibleRows } from "../atlas/filter.ts";
import { isDrawn } from "../atlas/ledger.ts";
import type { EventRow, TieRow } from "../atlas/row.ts";
import { toMapFeatures } from "../style/features.ts";
import { LEVELS, type Zooms } from "../style/map-features.ts";
import { clearFilters } from "../view/transitions.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { loadAtlas } from "./atlas.ts";

const atlas = loadAtlas();
const places = new Map(atlas.placeRows.map((place) => [place.id, place]));
const everything = clearFilters(DEFAULT_VIEW);
const ties = atlas.rows.filter((row): row is TieRow => row.type === "tie" && isDrawn(row));
const events = atlas.rows.filter(
  (row): row is EventRow => row.type === "event" && row.place !== null && row.precision !== "country",
);

/** Ids of the records that a place's page lists, by type. */
const pages = new Map<string, ReadonlySet<string>>();
function pageOf(place: string): ReadonlySet<string> {
  const page =
    pages.get(place) ??
    new Set(
      visibleRows(atlas.rows, everything, { key: "place", id: place }, places).map(({ type, id }) => `${type} ${id}`),
    );
  pages.set(place, page);
  return page;
}

describe.each([
  ["flat map", { globe: false, narrow: false }],
  ["flat map of a phone", { globe: false, narrow: true }],
  ["globe", { globe: true, narrow: false }],
  ["globe of a phone", { globe: true, narrow: true }],
])("at every zoom of the %s", (_, frame) => {
  const { glyphs, tieOnly, ties: lines, heads } = toMapFeatures(atlas.rows, places, null, frame);
  const zooms = LEVELS.map((level) => level + (frame.globe ? 1 : 0));
  const at = (zoom: number) => (each: { readonly properties: Zooms }) =>
    each.properties.z0 <= zoom && zoom < each.properties.z1;

  test("each tie stands in the list of exactly one badge, or its two ends in one mark whose page lists it", () => {
    for (const zoom of zooms) {
      const badges = heads.features
        .filter(at(zoom))
        .flatMap(({ properties }) => (properties.role === "badge" ? [properties] : []));
      const drawn = lines.features.filter(at(zoom)).map(({ properties }) => properties.id);
      expect(badges.map(({ id }) => id).sort(), `zoom ${zoom}`).toEqual(drawn.sort());
      const listed = badges.flatMap(({ covers }) => covers.split(" "));
      expect(new Set(listed).size, `zoom ${zoom}`).toBe(listed.length);
      const marks = [...glyphs.features, ...tieOnly.features]
        .filter(at(zoom))
        .flatMap(({ properties }) =>
          "place" in properties && properties.role !== "country" ? [properties.place] : [],
        );
      for (const tie of ties.filter(({ id }) => !listed.includes(id))) {
        const inside = marks.filter((place) => pageOf(place).has(`tie ${tie.id}`));
        expect(inside.length, `${tie.id} at zoom ${zoom}`).toBeGreaterThan(0);
      }
    }
  });

  test("each event that has a place belongs to exactly one glyph, whose page lists it", () => {
    for (const zoom of zooms) {
      const drawn = glyphs.features
        .filter(at(zoom))
        .flatMap(({ properties }) => (properties.role === "glyph" ? [properties] : []));
      for (const event of events) {
        const own = drawn.filter(({ covers }) => covers.split(" ").includes(event.place ?? ""));
        expect(own, `${event.id} at zoom ${zoom}`).toHaveLength(1);
        expect(pageOf(own[0]?.place ?? ""), `${event.id} at zoom ${zoom}`).toContain(`event ${event.id}`);
      }
    }
  });
});
