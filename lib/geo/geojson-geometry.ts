import { bboxClip, polygon } from "@turf/turf";
import { type Bounds, unwrap } from "./longitude.ts";
import type { Position } from "./mercator.ts";

/** A geometry as RFC 7946 wants it: longitude, latitude within ±180 and ±90, rings closed, outer rings anticlockwise. */
export type Geometry =
  | { readonly type: "Point"; readonly coordinates: Position }
  | { readonly type: "LineString"; readonly coordinates: readonly Position[] }
  | { readonly type: "MultiLineString"; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: "Polygon"; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

/** A place that is known exactly; `at` is longitude, latitude. */
export function pointGeometry(at: Position): Geometry {
  return { type: "Point", coordinates: rounded(at) };
}

/**
 * What a closed ring holds (longitude, latitude; up to 85° north or south, as on the map; in one piece, also beyond ±180), in two parts
 * where the 180th meridian cuts it.
 */
export function areaGeometry(ring: readonly Position[]): Geometry {
  const parts = [-360, 0, 360].flatMap((turn) => {
    const inside = clipped(ring, turn);
    return inside.length > 0 ? [inside] : [];
  });
  const [only] = parts;
  return parts.length === 1 && only
    ? { type: "Polygon", coordinates: [only] }
    : { type: "MultiPolygon", coordinates: parts.map((part) => [part]) };
}

/** The straight line between two points (longitude, latitude) the shorter way round, in two parts where the 180th meridian cuts it. */
export function lineGeometry(from: Position, to: Position): Geometry {
  const east = unwrap(to[0], from[0]);
  if (Math.abs(east) <= 180) return { type: "LineString", coordinates: [rounded(from), rounded(to)] };
  const side = Math.sign(east) * 180;
  const latitude = from[1] + ((side - from[0]) / (east - from[0])) * (to[1] - from[1]);
  return {
    type: "MultiLineString",
    coordinates: [
      [rounded(from), rounded([side, latitude])],
      [rounded([-side, latitude]), rounded(to)],
    ],
  };
}

/** The smallest bounds around geometries; null where there are none. */
export function geometryBounds(geometries: readonly (Geometry | null)[]): Bounds | null {
  const points = geometries.flatMap((geometry) => (geometry ? positionsOf(geometry.coordinates) : []));
  if (points.length === 0) return null;
  const [across, up] = [points.map(([longitude]) => longitude), points.map(([, latitude]) => latitude)];
  return [Math.min(...across), Math.min(...up), Math.max(...across), Math.max(...up)];
}

/** All positions within coordinates of any depth. */
export function positionsOf(coordinates: Geometry["coordinates"]): Position[] {
  const [first] = coordinates;
  if (typeof first === "number") return [coordinates as Position];
  return (coordinates as readonly Geometry["coordinates"][]).flatMap(positionsOf);
}

/** What of a ring lies between the 180th meridians once it is turned by that many degrees; none where nothing does. */
function clipped(ring: readonly Position[], turn: number): Position[] {
  const turned = ring.map(([longitude, latitude]) => [longitude + turn, latitude]);
  const { coordinates } = bboxClip(polygon([turned]), [-180, -90, 180, 90]).geometry;
  const corners = ((coordinates as number[][][])[0] ?? []).map(([longitude = 0, latitude = 0]) =>
    rounded([longitude, latitude]),
  );
  const distinct = corners.filter((corner, i) => i === 0 || String(corner) !== String(corners[i - 1]));
  const area = signedArea(distinct);
  if (distinct.length < 4 || area === 0) return [];
  return area < 0 ? distinct.reverse() : distinct;
}

/** The area in square degrees of a closed ring: above 0 where it runs anticlockwise. */
export function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Six decimals are a tenth of a metre. */
function rounded([longitude, latitude]: Position): Position {
  return [round(longitude), round(latitude)];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6 + 0;
}
