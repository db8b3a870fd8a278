import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import { footprint } from "../geo/footprint.ts";
import { PACIFIC, unwrap } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import {
  type AreaShape,
  collection,
  type FootprintProperties,
  type GlyphProperties,
  LEVELS,
  type LeaderProperties,
  type LineShape,
  type MapFeature,
  type MapFeatures,
  overLevels,
  type PointShape,
  type RingProperties,
  type Selection,
} from "./map-features.ts";
import { countryFeature, drawnPlaces, labelsOf, layOut, markFeatures, tieCountries } from "./place-features.ts";
import { drawnTies, tieFeatures } from "./tie-features.ts";

/**
 * Everything the map draws of the shown rows: one glyph per place, rings where only ties touch, ties with their heads and
 * badges, and the area that the selected record is known to lie in. Pure and deterministic; positions are longitude,
 * latitude (WGS 84), unwrapped around the Pacific, so that Asia lies left and America right.
 */
export function toMapFeatures(
  shown: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  selected: Selection,
): MapFeatures {
  const marks = drawnPlaces(shown, places);
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const ties = drawnTies(shown);
  const countries = tieCountries(shown, places);
  const layouts = new Map(LEVELS.map((level) => [level, layOut(marks, countries, level)]));
  const at = (level: number) => layouts.get(level) ?? layOut(marks, countries, level);
  const tied = new Map(LEVELS.map((level) => [level, tieFeatures(ties, byId, at(level))]));
  const marked = overLevels((level) => {
    const { lines = [], heads = [] } = tied.get(level) ?? {};
    const badges = heads.filter((head) => head.properties.role === "badge").map((head) => head.geometry.coordinates);
    const along = lines.flatMap((line) => line.geometry.coordinates);
    const labels = labelsOf(marks, at(level), along, badges);
    return marks.flatMap((mark, order) => markFeatures(mark, order, at(level), labels.get(mark.id)));
  });
  const hasEvents = (id: string) => (byId.get(id)?.events.length ?? 0) > 0;
  return {
    glyphs: collection(
      marked.filter((feature): feature is MapFeature<PointShape | LineShape, GlyphProperties | LeaderProperties> =>
        hasEvents(feature.properties.id),
      ),
    ),
    tieOnly: collection([
      ...marked.filter(
        (feature): feature is MapFeature<PointShape | LineShape, RingProperties | LeaderProperties> =>
          !hasEvents(feature.properties.id),
      ),
      ...overLevels((level) => at(level).countries.map(countryFeature)),
    ]),
    ties: collection(overLevels((level) => tied.get(level)?.lines ?? [])),
    heads: collection(overLevels((level) => tied.get(level)?.heads ?? [])),
    footprint: collection(footprintOf(shown, places, selected)),
  };
}

/** Places with a glyph, in the order of the list. */
export function glyphPlaces({ glyphs }: MapFeatures): string[] {
  return [...new Set(glyphs.features.map((feature) => feature.properties.id))];
}

/** The true places of all that is drawn, longitude and latitude: what home has to show. */
export function homePositions(shown: readonly RecordRow[], places: ReadonlyMap<string, PlaceRow>): Position[] {
  return [
    ...drawnPlaces(shown, places).map((mark) => mark.at),
    ...tieCountries(shown, places).map((place) => place.at),
  ];
}

/** The place that a selection points at; null for ties and for what has no place. */
export function selectedPlace(shown: readonly RecordRow[], selected: Selection): string | null {
  if (selected?.type === "place") return selected.id;
  const row = shown.find((each) => each.type === "event" && selected?.type === "event" && each.id === selected.id);
  return row?.type === "event" ? row.place : null;
}

/**
 * The circle of the stated uncertainty around the selected record's place. A record placed at an office's seat has none,
 * and neither has one that is known to the country only.
 */
function footprintOf(
  shown: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  selected: Selection,
): MapFeature<AreaShape, FootprintProperties>[] {
  const place = places.get(selectedPlace(shown, selected) ?? "");
  if (!place || place.kind === "country" || place.radiusKm <= 0) return [];
  const row = shown.find((each) => each.type === "event" && selected?.type === "event" && each.id === selected.id);
  if (row?.type === "event" && (row.basis === "seat" || row.precision === "country" || row.precision === "site"))
    return [];
  const precision =
    (row?.type === "event" ? row.precision : null) ??
    (place.kind === "region" || place.kind === "metro" ? "region" : "city");
  const ring = footprint([unwrap(place.at[0], PACIFIC), place.at[1]], place.radiusKm);
  return [
    {
      type: "Feature",
      geometry: { type: "Polygon", coordinates: [ring.map((position) => [...position])] },
      properties: { id: place.id, precision },
    },
  ];
}
