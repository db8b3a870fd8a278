import type { Precision } from "../../geodata/schema/vocabulary.ts";
import { rowPlaces } from "../atlas/filter.ts";
import { isDrawn } from "../atlas/ledger.ts";
import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import type { Position } from "../geo/mercator.ts";
import { areaId, type DrawnPlace, drawnPlaces, tieCountries } from "./drawn-places.ts";
import {
  type AreaShape,
  collection,
  type FootprintProperties,
  type GlyphProperties,
  type HeadProperties,
  type Kept,
  LEVELS,
  type LeaderProperties,
  type LineShape,
  type MapFeature,
  type MapFeatures,
  nextZoom,
  oneZoomLater,
  overLevels,
  type PointShape,
  type RingProperties,
  type Selection,
  type TieProperties,
  type Zooms,
} from "./map-features.ts";
import { mergeMarks } from "./merging.ts";
import {
  countryFeature,
  labelsOf,
  layOut,
  markFeatures,
  type PlaceFeature,
  type PlaceLayout,
} from "./place-features.ts";
import { footprintRing } from "./rims.ts";
import { drawnTies, tieFeatures } from "./tie-features.ts";

/**
 * Everything the map draws of the shown rows: one glyph per place or, zoomed out, per area, rings where only ties touch, ties with their heads and
 * badges, and the area that the selected record is known to lie in. Pure and deterministic; positions are longitude,
 * latitude (WGS 84), unwrapped around the Pacific, so that Asia lies left and America right. A `globe` shows what the
 * flat map shows one zoom earlier, since towards its edge it draws everything closer together.
 */
export function toMapFeatures(
  shown: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  selected: Selection,
  globe = false,
): MapFeatures {
  const single = drawnPlaces(shown, places);
  const countries = tieCountries(shown, places);
  const tie = selected?.type === "tie" ? selected.id : null;
  const scenes = new Map(
    LEVELS.map((level) => [level, sceneAt(level, { single, countries, shown, places, tie, globe })]),
  );
  const over = <Feature extends MapFeature<unknown, Zooms>>(make: (scene: Scene) => readonly Feature[]) => {
    const features = overLevels((level) => {
      const scene = scenes.get(level);
      return scene ? make(scene) : [];
    });
    return globe ? features.map(oneZoomLater) : features;
  };
  const marked = over(({ marked }) => marked);
  const chosen = footprintOf(shown, places, selected);
  return {
    glyphs: collection(marked.filter(isOf<GlyphProperties>("glyph", marked))),
    tieOnly: collection([
      ...marked.filter(isOf<RingProperties>("ring", marked)),
      ...over(({ layout }) => layout.countries.map(countryFeature)),
    ]),
    ties: collection(over(({ lines }) => lines)),
    heads: collection(over(({ heads }) => heads)),
    footprint: collection([
      ...chosen,
      ...over(({ areas }) => areas.filter((area) => area.properties.id !== chosen[0]?.properties.id)),
    ]),
    kept: keptOf(shown, places, selected),
  };
}

/** What is drawn at one whole zoom. */
interface Scene {
  readonly layout: PlaceLayout;
  readonly marked: readonly PlaceFeature[];
  readonly lines: readonly MapFeature<LineShape, TieProperties>[];
  readonly heads: readonly MapFeature<PointShape, HeadProperties>[];
  readonly areas: readonly MapFeature<AreaShape, FootprintProperties>[];
}

function sceneAt(
  level: number,
  {
    single,
    countries,
    shown,
    places,
    tie,
    globe,
  }: {
    readonly single: readonly DrawnPlace[];
    readonly countries: readonly PlaceRow[];
    readonly shown: readonly RecordRow[];
    readonly places: ReadonlyMap<string, PlaceRow>;
    readonly tie: string | null;
    readonly globe: boolean;
  },
): Scene {
  const marks = mergeMarks(single, shown, places, level);
  const marksOfPlaces = new Map(
    marks.flatMap((mark) => [mark.place, ...mark.members].map(({ id }) => [id, mark.id] as const)),
  );
  const named = countries.filter(({ id }) => !marksOfPlaces.has(id));
  const layout = layOut(marks, named, level, globe);
  const ties = drawnTies(shown, (place) => marksOfPlaces.get(place) ?? place, tie);
  const { lines, heads } = tieFeatures(ties, new Map(marks.map((mark) => [mark.id, mark])), layout);
  const badges = heads.filter((head) => head.properties.role === "badge");
  // A rim may be crossed sooner than a tie: of its corners every second counts.
  const rims = [...layout.onRim.values()].flatMap((rim) => rim.filter((_, i) => i % 2 === 0));
  const along = [...lines.flatMap((line) => line.geometry.coordinates), ...rims];
  const labels = labelsOf(marks, layout, along, badges);
  return {
    layout,
    marked: marks.flatMap((mark, order) => markFeatures(mark, order, layout, labels.get(mark.id))),
    lines,
    heads,
    areas: marks.flatMap(({ id, place }) => {
      const ring = layout.onRim.get(id);
      return ring ? [areaFeature(place.id, ring, precisionOf(place), false)] : [];
    }),
  };
}

/** Keeps marks with that role and their leaders. */
function isOf<Properties extends GlyphProperties | RingProperties>(
  role: Properties["role"],
  all: readonly PlaceFeature[],
) {
  const ids = new Set(all.filter(({ properties }) => properties.role === role).map(({ properties }) => properties.id));
  return (feature: PlaceFeature): feature is MapFeature<PointShape | LineShape, Properties | LeaderProperties> =>
    ids.has(feature.properties.id);
}

/** Places with events that a glyph stands for, alone or together with others. */
export function glyphPlaces({ glyphs }: MapFeatures): string[] {
  const covered = glyphs.features.flatMap(({ properties }) =>
    properties.role === "glyph" ? properties.covers.split(" ") : [],
  );
  return [...new Set(covered)];
}

/** The ids of all marks that may stand for a place: its own, and those of the areas around it. */
export function marksFor(place: string | null, places: ReadonlyMap<string, PlaceRow>): string[] {
  if (place === null) return [];
  return [place, areaId(place), ...(places.get(place)?.within ?? []).map(areaId)];
}

/** The true places of all that is drawn and the edges of regions, longitude and latitude: what home has to show. */
export function homePositions(shown: readonly RecordRow[], places: ReadonlyMap<string, PlaceRow>): Position[] {
  return [
    ...drawnPlaces(shown, places).flatMap(({ at, place }) => (place.kind === "region" ? footprintRing(place) : [at])),
    ...tieCountries(shown, places).map((place) => place.at),
  ];
}

function keptOf(shown: readonly RecordRow[], places: ReadonlyMap<string, PlaceRow>, selected: Selection): Kept | null {
  const row = shown.find(({ type, id }) => type === selected?.type && id === selected.id);
  if (!row || (row.type === "tie" ? !isDrawn(row) : row.place === null || row.precision === "country")) return null;
  return [...(row.type === "tie" ? [row.id] : []), ...rowPlaces(row).flatMap((place) => marksFor(place, places))];
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
  const precision = (row?.type === "event" ? row.precision : null) ?? precisionOf(place);
  const area = areaFeature(place.id, footprintRing(place), precision, true);
  Object.assign(area.properties, { z0: 0, z1: nextZoom(LEVELS.at(-1) ?? 0) });
  return [area];
}

function areaFeature(
  id: string,
  ring: readonly Position[],
  precision: Precision,
  chosen: boolean,
): MapFeature<AreaShape, FootprintProperties> {
  return {
    type: "Feature",
    geometry: { type: "Polygon", coordinates: [ring.map((position) => [...position])] },
    properties: { id, precision, chosen, z0: 0, z1: 0 },
  };
}

function precisionOf({ kind }: PlaceRow): Precision {
  return kind === "region" || kind === "metro" || kind === "county" ? "region" : "city";
}
