import { readFile } from "node:fs/promises";
import { type Feature, type Position, writeFeatures } from "./geojson.ts";

/** How a polygon of a Marble file is used: 2 begins a shape, 3 is a hole of the last one, 4 is a header without points. */
const OUTLINE = 2;
const GROUP = 4;
/** Marble counts in parts of a degree. */
const UNIT = 120;

/**
 * Reads polygons of KDE Marble's PN2 format, version 2 (big endian), and writes them as GeoJSON. A file is a head (u8
 * version, u32 count, u8 colours?) and polygons: u8 flag, u32 id, u32 nodes; each node i16 latitude, i16 longitude in
 * 1/120 degree, u16 count of points relative to it: i8 latitude, i8 longitude.
 */
export async function readMarble(from: string, to: string): Promise<void> {
  const bytes = await readFile(from);
  const colours = bytes[5] === 1;
  if (bytes[0] !== 2) throw new Error(`${from} is not in version 2 of Marble's format.`);
  const features: Feature<{ type: "Polygon"; coordinates: Position[][] }>[] = [];
  let at = 6;
  while (at < bytes.length) {
    const flag = bytes[at];
    if (flag === GROUP) {
      at += 6;
      continue;
    }
    const nodes = bytes.readUInt32BE(at + 5);
    at += colours ? 10 : 9;
    const ring: Position[] = [];
    for (let node = 0; node < nodes; node++) {
      const [lat, lon, count] = [bytes.readInt16BE(at), bytes.readInt16BE(at + 2), bytes.readUInt16BE(at + 4)];
      at += 6;
      ring.push(degrees(lon, lat));
      for (let point = 0; point < count; point++, at += 2) {
        ring.push(degrees(lon + bytes.readInt8(at + 1), lat + bytes.readInt8(at)));
      }
    }
    const [first, last] = [ring[0], ring.at(-1)];
    if (!first || !last) throw new Error(`${from} holds a polygon without points.`);
    if (first[0] !== last[0] || first[1] !== last[1]) ring.push(first);
    if (ring.length < 4) continue;
    if (flag === OUTLINE) {
      features.push({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } });
    } else {
      features.at(-1)?.geometry.coordinates.push(ring);
    }
  }
  await writeFeatures(to, features as unknown as Feature[]);
}

function degrees(lon: number, lat: number): Position {
  return [Math.round((lon / UNIT) * 1e5) / 1e5, Math.round((lat / UNIT) * 1e5) / 1e5];
}
