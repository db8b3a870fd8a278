/** Where the basemap is detailed, and which tiles that makes. Longitude, latitude in degrees (WGS 84). */

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** The world is drawn down to this zoom, focus boxes further. */
export const WORLD_ZOOM = 6;
export const MAX_ZOOM = 9;

/** Zoom 7: southern Canada with the northern United States; the Pacific coast; eastern China. */
export const WIDE_BOXES: readonly Box[] = [
  [-130, 41, -52, 54],
  [-125, 32, -114, 41],
  [108, 20, 124, 29],
  [108, 29, 132, 51],
];

/** Zoom 8 and 9. */
const CLOSE: readonly Box[] = [
  [-84, 38.5, -69.5, 47.6], // Great Lakes, Toronto, Ottawa, Montréal, New York, Boston, Washington
  [-116, 50, -112, 54], // Calgary, Edmonton
  [-126, 45, -120, 51], // Vancouver, Seattle, Portland
  [-123.5, 36.8, -121, 38.8], // San Francisco
  [-119.5, 33, -116.5, 34.8], // Los Angeles
  [-67, 43, -59.5, 47.6], // Halifax
  [-54.5, 46.4, -52, 48.6], // St. John's
  [108, 34, 130, 50], // north and north-east China
  [118, 29.5, 123, 34], // Shanghai
  [118.5, 25, 120.5, 27], // Fuzhou
  [112.5, 21.5, 115.5, 23.5], // Hong Kong
];

/** Whether an address is in the detailed part. */
export function isDetailed(tile: TileAddress): boolean {
  const [west, south, east, north] = boxOf(tile);
  const touches = (box: Box) => west < box[2] && east > box[0] && south < box[3] && north > box[1];
  return tile.z > WORLD_ZOOM && tile.z <= MAX_ZOOM && (tile.z > 7 ? CLOSE : WIDE_BOXES).some(touches);
}

/** All addresses of the detailed part, in the order zoom, column, row. */
export function detailedTiles(): TileAddress[] {
  const tiles: TileAddress[] = [];
  for (let z = WORLD_ZOOM + 1; z <= MAX_ZOOM; z++)
    for (let x = 0; x < 2 ** z; x++)
      for (let y = 0; y < 2 ** z; y++) if (isDetailed({ z, x, y })) tiles.push({ z, x, y });
  return tiles;
}

/** Boxes whose shores are wanted: all tiles of the detailed part, with a margin so that no seam shows. */
export const SHORE_BOXES: readonly Box[] = [
  [-133, 31.5, -50, 54.5],
  [106.5, 19, 132.5, 52.8],
];

/** The box of a tile. */
export function boxOf({ z, x, y }: TileAddress): Box {
  return [longitude(x, z), latitude(y + 1, z), longitude(x + 1, z), latitude(y, z)];
}

/** The tile of a zoom that holds a position. */
export function tileAt(z: number, lon: number, lat: number): TileAddress {
  const angle = (lat * Math.PI) / 180;
  const y = (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2;
  return { z, x: Math.floor(((lon + 180) / 360) * 2 ** z), y: Math.floor(y * 2 ** z) };
}

function longitude(x: number, z: number): number {
  return (x / 2 ** z) * 360 - 180;
}

function latitude(y: number, z: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z))) * 180) / Math.PI;
}
