import { join } from "node:path";
import { detailedTiles, isDetailed, type TileAddress, WORLD_ZOOM } from "./focus.ts";
import { type Feature, readFeatures } from "./geojson.ts";
import type { Inputs } from "./inputs.ts";
import { LAYERS, type LayerPart, type Tags } from "./layers.ts";

/** A tile as it is stored: its number in the archive's order, and its bytes before compression. */
export interface Tile {
  readonly id: number;
  readonly bytes: Uint8Array;
}

interface CutFeature {
  readonly type: 1 | 2 | 3;
  readonly geometry: unknown;
  readonly tags: Tags;
}

interface Cutter {
  new (
    data: unknown,
    options: Record<string, number>,
  ): {
    readonly tileCoords: readonly TileAddress[];
    getTile(z: number, x: number, y: number): { readonly features: readonly CutFeature[] } | null;
  };
}

/** Units along a tile's side, and how far shapes reach over it so that seams do not show. */
const EXTENT = 4096;
const BUFFER = 64;
/** Simplification in those units: about a third of a pixel. */
const TOLERANCE = 3;

/** Cuts all layers into tiles, in the archive's order. */
export async function cutTiles(inputs: Inputs, work: string, say: (line: string) => void): Promise<Tile[]> {
  const { default: GeoJsonVt } = await inputs.load<{ default: Cutter }>("geojson-vt");
  const { default: vtPbf } = await inputs.load<{
    default: { fromGeojsonVt(layers: object, options: object): Uint8Array };
  }>("vt-pbf");
  const { zxyToTileId } = await inputs.load<{ zxyToTileId(z: number, x: number, y: number): number }>("pmtiles");
  const tiles = new Map<number, Record<string, { features: CutFeature[] }>>();
  // Detailed tiles are painted over as a whole, so that they replace the coarse world below.
  for (const { z, x, y } of detailedTiles()) tiles.set(zxyToTileId(z, x, y), { bg: { features: [cover] } });
  for (const part of LAYERS) {
    const features = await readFeatures(join(work, `${part.file}.geojson`));
    const index = new GeoJsonVt({ type: "FeatureCollection", features: drawable(features) }, cutOptions(part));
    let count = 0;
    for (const address of index.tileCoords) {
      const found = contents(index.getTile(address.z, address.x, address.y)?.features ?? [], part, address);
      if (found.length === 0) continue;
      const id = zxyToTileId(address.z, address.x, address.y);
      const tile = tiles.get(id) ?? {};
      tiles.set(id, { ...tile, [part.layer]: { features: found } });
      count++;
    }
    say(`${part.layer} (${part.file}): ${count} tiles`);
  }
  return [...tiles]
    .sort(([one], [other]) => one - other)
    .map(([id, layers]) => ({ id, bytes: vtPbf.fromGeojsonVt(layers, { version: 2, extent: EXTENT }) }));
}

const cover: CutFeature = {
  type: 3,
  geometry: [
    [
      [-BUFFER, -BUFFER],
      [EXTENT + BUFFER, -BUFFER],
      [EXTENT + BUFFER, EXTENT + BUFFER],
      [-BUFFER, EXTENT + BUFFER],
      [-BUFFER, -BUFFER],
    ],
  ],
  tags: {},
};

function cutOptions({ zooms: [, last], points }: LayerPart): Record<string, number> {
  return {
    // Deeper than any zoom that is used, so that shapes are simplified at the last one too.
    maxZoom: 14,
    indexMaxZoom: last,
    indexMaxPoints: -1,
    tolerance: TOLERANCE,
    extent: EXTENT,
    buffer: points ? 0 : BUFFER,
  };
}

function contents(features: readonly CutFeature[], part: LayerPart, address: TileAddress): CutFeature[] {
  const [first, last] = part.zooms;
  const { z } = address;
  if (z < first || z > last || (z > WORLD_ZOOM && !isDetailed(address))) return [];
  return features
    .filter(({ tags }) => part.shows?.(tags, z) ?? true)
    .map((feature) => (part.write ? { ...feature, tags: part.write(feature.tags) } : feature));
}

function drawable(features: readonly Feature[]): Feature[] {
  return features.filter(({ geometry }) => geometry !== null);
}
