import { rowPlaces } from "../atlas/filter.ts";
import { isDrawn } from "../atlas/ledger.ts";
import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import { PACIFIC, unwrap } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import { areaId, drawnPlaces, tieCountries } from "./drawn-places.ts";
import { footprintOf } from "./footprint-features.ts";
import { areLaidOut, layersOf } from "./layers-of-rows.ts";
import { collection, FLAT, type Frame, type Kept, LEVELS, type MapFeatures, type Selection } from "./map-features.ts";
import { footprintRing } from "./rims.ts";

/**
 * Everything the map draws of the shown rows: one glyph per place or, zoomed out, per area, diamonds where only ties touch, ties with their
 * heads and badges, and the area that the selected record is known to lie in. Pure and deterministic; positions are longitude,
 * latitude (WGS 84), unwrapped around the Pacific, so that Asia lies left and America right. A globe shows what the
 * flat map shows one zoom earlier, since towards its edge it draws everything closer together. Of `levels`, which follow on one
 * another, only these are laid out: the others would be empty.
 */
export function toMapFeatures(
  shown: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  selected: Selection,
  frame: Frame = FLAT,
  levels: readonly number[] = LEVELS,
): MapFeatures {
  const chosen = footprintOf(shown, places, selected);
  const { areas, ...drawn } = layersOf(shown, places, tieOf(selected), frame, levels);
  return {
    ...drawn,
    footprint: collection([...chosen, ...areas.filter((area) => area.properties.id !== chosen[0]?.properties.id)]),
    kept: keptOf(shown, places, selected),
  };
}

/** Whether these rows were laid out for all levels already, so that to have them all costs nothing. */
export function hasAllLevels(
  shown: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  selected: Selection,
  frame: Frame,
): boolean {
  return areLaidOut(shown, places, tieOf(selected), frame);
}

function tieOf(selected: Selection): string | null {
  return selected?.type === "tie" ? selected.id : null;
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

/** Home is about here: ties bend as they do at this zoom. */
const HOME_LEVEL = 1;

/**
 * The true places of all that is drawn, the edges of regions and the bends of ties, longitude and latitude: what home has to
 * show.
 */
export function homePositions(shown: readonly RecordRow[], places: ReadonlyMap<string, PlaceRow>): Position[] {
  const ties = layersOf(shown, places, null, FLAT, [HOME_LEVEL]).ties;
  return [
    ...ties.features.flatMap(({ geometry }) =>
      geometry.coordinates.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]),
    ),
    ...drawnPlaces(shown, places).flatMap(({ at, place }) => (place.kind === "region" ? footprintRing(place) : [at])),
    ...tieCountries(shown, places).map((place) => place.at),
  ];
}

/**
 * What a narrow picture begins with, longitude and latitude: where places lie on both sides of the Pacific, those of the side with more of
 * the shown events, else all that home has to show. Places where ties alone lead are left out where `ends` is false and others remain:
 * they may lie at the edge then, which leaves room for names.
 */
export function startPositions(
  shown: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  ends: boolean,
): Position[] {
  const drawn = drawnPlaces(shown, places).map(({ place, at, events }) => ({
    at,
    events: events.length,
    // A whole country is a name on the map, and would make any beginning too wide.
    own: place.kind !== "country",
    asia: unwrap(at[0], PACIFIC) < PACIFIC,
  }));
  const weight = (side: typeof drawn) => side.reduce((sum, { events }) => sum + events, 0);
  const [asia, america] = [true, false].map((side) => drawn.filter((each) => each.own && each.asia === side));
  if (!asia?.length || !america?.length) return homePositions(shown, places);
  const side = weight(asia) > weight(america) ? asia : america;
  const eventful = side.filter(({ events }) => events > 0);
  return (ends || eventful.length === 0 ? side : eventful).map(({ at }) => at);
}

function keptOf(shown: readonly RecordRow[], places: ReadonlyMap<string, PlaceRow>, selected: Selection): Kept | null {
  const row = shown.find(({ type, id }) => type === selected?.type && id === selected.id);
  if (!row || (row.type === "tie" ? !isDrawn(row) : row.place === null || row.precision === "country")) return null;
  return [...(row.type === "tie" ? [row.id] : []), ...rowPlaces(row).flatMap((place) => marksFor(place, places))];
}
