import { readFile } from "node:fs/promises";
import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles } from "pmtiles";
import { boxOf, type TileAddress, tileAt } from "./steps/focus.ts";
import type { Position } from "./steps/geojson.ts";

/** The committed archive, read from the disk; for the tests and the bench. */
export class TileReader {
  private readonly archive: PMTiles;
  private readonly tiles = new Map<string, Promise<VectorTile | null>>();

  private constructor(bytes: Buffer) {
    const whole = new Uint8Array(bytes).buffer;
    const getBytes = async (offset: number, length: number) => ({ data: whole.slice(offset, offset + length) });
    this.archive = new PMTiles({ getKey: () => "archive", getBytes });
  }

  static async open(file: URL): Promise<TileReader> {
    return new TileReader(await readFile(file));
  }

  async metadata(): Promise<Record<string, unknown>> {
    return (await this.archive.getMetadata()) as Record<string, unknown>;
  }

  /** A tile, or null where there is none. */
  tile({ z, x, y }: TileAddress): Promise<VectorTile | null> {
    const key = `${z}/${x}/${y}`;
    const read = async () => {
      const found = await this.archive.getZxy(z, x, y);
      return found ? new VectorTile(new PbfReader(new Uint8Array(found.data))) : null;
    };
    const tile = this.tiles.get(key) ?? read();
    this.tiles.set(key, tile);
    return tile;
  }

  /** All features of a layer in a tile. */
  async features(address: TileAddress, layer: string): Promise<VectorTileFeature[]> {
    const found = (await this.tile(address))?.layers[layer];
    return found ? Array.from({ length: found.length }, (_, number) => found.feature(number)) : [];
  }

  /** How far a position is from the nearest line of a layer in its tile, in pixels of 512 to a tile; infinite if there is none. */
  async pixelsTo(layer: string, position: Position, z: number): Promise<number> {
    const address = tileAt(z, ...position);
    const distances = (await this.features(address, layer)).map(
      (feature) => (distance(feature, positionInTile(feature.extent, address, position)) / feature.extent) * 512,
    );
    return Math.min(Number.POSITIVE_INFINITY, ...distances);
  }

  /** Whether a polygon of a layer lies over a position (longitude, latitude), at a zoom. */
  async covers(layer: string, position: Position, z: number): Promise<boolean> {
    const address = tileAt(z, ...position);
    const features = await this.features(address, layer);
    return features.some((feature) => isInside(feature, positionInTile(feature.extent, address, position)));
  }
}

/** Where a position lies in a tile's own units, from its upper left corner. */
function positionInTile(extent: number, { z, x, y }: TileAddress, [lon, lat]: Position): [number, number] {
  const angle = (lat * Math.PI) / 180;
  const down = (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2;
  return [(((lon + 180) / 360) * 2 ** z - x) * extent, (down * 2 ** z - y) * extent];
}

/** Even-odd rule over all rings: a hole takes away. */
function isInside(feature: VectorTileFeature, [x, y]: [number, number]): boolean {
  let inside = false;
  for (const ring of feature.loadGeometry()) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i], ring[j]];
      if (!a || !b || a.y > y === b.y > y) continue;
      if (x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
  }
  return inside;
}

/** From a point to the nearest place on a feature's lines. */
function distance(feature: VectorTileFeature, [x, y]: [number, number]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of feature.loadGeometry()) {
    for (const [number, b] of line.entries()) {
      const a = line[number - 1] ?? b;
      const [east, south] = [b.x - a.x, b.y - a.y];
      const along = ((x - a.x) * east + (y - a.y) * south) / (east * east + south * south || 1);
      const share = Math.min(1, Math.max(0, along));
      least = Math.min(least, Math.hypot(a.x + share * east - x, a.y + share * south - y));
    }
  }
  return least;
}

/** The longitude and latitude of a point feature in a tile. */
export function positionOf(feature: VectorTileFeature, { z, x, y }: TileAddress): Position {
  const point = feature.loadGeometry()[0]?.[0];
  if (!point) throw new Error("A name without a point.");
  const [west, , east] = boxOf({ z, x, y });
  const down = (y + point.y / feature.extent) / 2 ** z;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * 180) / Math.PI;
  return [west + ((east - west) * point.x) / feature.extent, lat];
}
