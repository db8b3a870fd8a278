import type { Precision } from "../../geodata/schema/vocabulary.ts";
import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import type { Position } from "../geo/mercator.ts";
import {
  type AreaShape,
  type FootprintProperties,
  LEVELS,
  type MapFeature,
  nextZoom,
  type Selection,
} from "./map-features.ts";
import { footprintRing } from "./rims.ts";

/** The place that a selection points at; null for ties and for what has no place. */
export function selectedPlace(shown: readonly RecordRow[], selected: Selection): string | null {
  if (selected?.type === "place") return selected.id;
  const row = shown.find((each) => each.type === "event" && selected?.type === "event" && each.id === selected.id);
  return row?.type === "event" ? row.place : null;
}

/**
 * The area within which the selected record's place lies. A record placed at an office's seat has none,
 * and neither has one that is known to the country only.
 */
export function footprintOf(
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
  const area = areaFeature(place, footprintRing(place), precision, true);
  Object.assign(area.properties, { z0: 0, z1: nextZoom(LEVELS.at(-1) ?? 0) });
  return [area];
}

/** The area of a place as a feature of the layers `footprint`; `ring` is longitude, latitude. */
export function areaFeature(
  { id, name }: Pick<PlaceRow, "id" | "name">,
  ring: readonly Position[],
  precision: Precision,
  chosen: boolean,
): MapFeature<AreaShape, FootprintProperties> {
  return {
    type: "Feature",
    geometry: { type: "Polygon", coordinates: [ring.map((position) => [...position])] },
    properties: { id, role: "area", name, precision, chosen, z0: 0, z1: 0 },
  };
}

/** How finely a place of its kind is known. */
export function precisionOf({ kind }: PlaceRow): Precision {
  return kind === "region" || kind === "metro" || kind === "county" ? "region" : "city";
}
