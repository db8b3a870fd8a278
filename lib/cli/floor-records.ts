/** The atlas's records as the bench's floors draw them: plain GeoJSON, one point per event and one line per tie. */
import { isDrawn } from "../atlas/ledger.ts";
import type { AtlasMapData, PlaceRow, RecordRow } from "../atlas/row.ts";
import { PACIFIC, unwrap } from "../geo/longitude.ts";

type Geometry = { type: "Point"; coordinates: number[] } | { type: "LineString"; coordinates: number[][] };

/** A record with what a floor lists of it. Longitude, latitude (WGS 84), unwrapped around the Pacific as on our map. */
export interface FloorFeature {
  readonly type: "Feature";
  /** Null for what our map does not draw either. */
  readonly geometry: Geometry | null;
  readonly properties: {
    readonly id: string;
    readonly title: string;
    readonly when: string;
    readonly stamp: string;
    readonly programs: readonly string[];
  };
}

/** All records in the order of our list: events on the map, ties on the map, and what is only listed. */
export function floorRecords({ rows, places }: AtlasMapData): { type: "FeatureCollection"; features: FloorFeature[] } {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const features = rows.map((row) => feature(row, placeOf));
  const rank = ({ geometry }: FloorFeature) => (geometry === null ? 2 : geometry.type === "Point" ? 0 : 1);
  return { type: "FeatureCollection", features: features.sort((a, b) => rank(a) - rank(b)) };
}

function feature(row: RecordRow, placeOf: ReadonlyMap<string, PlaceRow>): FloorFeature {
  const { id, title, stamp, program, also } = row;
  const when = row.when?.label ?? "no date";
  return {
    type: "Feature",
    geometry: geometryOf(row, placeOf),
    properties: { id, title, when, stamp, programs: [program, ...also] },
  };
}

function geometryOf(row: RecordRow, placeOf: ReadonlyMap<string, PlaceRow>): Geometry | null {
  const at = (id: string | null | undefined) => {
    const place = placeOf.get(id ?? "");
    return place ? [unwrap(place.at[0], PACIFIC), place.at[1]] : null;
  };
  if (row.type === "event") {
    const coordinates = row.precision === "country" ? null : at(row.place);
    return coordinates && { type: "Point", coordinates };
  }
  const [from, to] = [at(row.from?.place), at(row.to?.place)];
  return isDrawn(row) && from && to ? { type: "LineString", coordinates: [from, to] } : null;
}
