/** Longitude, latitude in degrees, WGS 84. Longitudes may lie beyond ±180 where a line is kept in one piece. */
export type Position = readonly [longitude: number, latitude: number];

/** Nothing is drawn beyond this latitude north or south; Web Mercator itself ends at 85.0511. */
export const LIMIT_LATITUDE = 85;

const DEGREE = Math.PI / 180;

/** Web Mercator x, in widths of the world: 0 at -180°, 1 at 180°, beyond that for unwrapped longitudes. */
export function mercatorX(longitude: number): number {
  return (longitude + 180) / 360;
}

/** Web Mercator y, in widths of the world: 0 in the far north, 0.5 at the equator. Latitudes are held within ±85°. */
export function mercatorY(latitude: number): number {
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (limitLatitude(latitude) * DEGREE) / 2)) / (2 * Math.PI);
}

/** Latitude in degrees for a Web Mercator y in widths of the world, held within ±85°. */
export function latitudeOf(y: number): number {
  return limitLatitude((2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI))) / DEGREE - 90);
}

/** Longitude in degrees for a Web Mercator x in widths of the world. */
export function longitudeOf(x: number): number {
  return x * 360 - 180;
}

/** The latitude, held within ±85°. */
export function limitLatitude(latitude: number): number {
  return Math.max(-LIMIT_LATITUDE, Math.min(LIMIT_LATITUDE, latitude));
}
