import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { groundLabels } from "../style/basemap-labels.ts";
import { groundLayers } from "../style/basemap-layers.ts";
import { TOKENS } from "../style/palettes.ts";
import type { Coordinates } from "./clip.ts";
import { type SourceName, type TileAddress, type TilePlace, tilesOf } from "./ground-tiles.ts";
import type { MapView } from "./projection.ts";

/** Where tiles come from: the bytes of one, unpacked; undefined where the archive has none. */
export interface GroundSource {
  tile(z: number, x: number, y: number): Promise<Uint8Array | undefined>;
}

/** What a still's map stands on: the tiles of the embedded archive that its view shows, read. It does not depend on colours. */
export interface Ground {
  readonly tiles: readonly GroundTile[];
}

export interface GroundTile extends TilePlace {
  readonly source: SourceName;
  readonly layers: ReadonlyMap<string, readonly GroundFeature[]>;
}

/** A shape in a tile, its corners in shares of the tile's side: 0 to 1, and a little beyond. */
export interface GroundFeature {
  readonly kind: "point" | "line" | "polygon";
  /** Lines, or a polygon's rings without their first point at their end: those clockwise fill, the others are holes. */
  readonly parts: readonly Coordinates[];
  readonly properties: Readonly<Record<string, string | number | boolean>>;
}

const KINDS = [null, "point", "line", "polygon"] as const;

/**
 * Reads what a view shows. Stills always stand on the embedded archive, also where the live map has the streets of an extract or
 * another publisher's style: only of our own archive we know that it may be printed, and what to credit.
 */
export async function readGround(source: GroundSource, view: MapView): Promise<Ground> {
  const read = new Map<string, Promise<GroundTile["layers"] | null>>();
  const layersOf = (address: TileAddress): Promise<GroundTile["layers"] | null> => {
    const key = `${address.z}/${address.x}/${address.y}`;
    const found = read.get(key) ?? readTile(source, address);
    read.set(key, found);
    return found;
  };
  const tiles = (["world", "detail"] as const).flatMap((name) =>
    tilesOf(name, view).map(async (place): Promise<GroundTile[]> => {
      const layers = await layersOf(place);
      return layers ? [{ ...place, source: name, layers }] : [];
    }),
  );
  return { tiles: (await Promise.all(tiles)).flat() };
}

async function readTile(source: GroundSource, { z, x, y }: TileAddress): Promise<GroundTile["layers"] | null> {
  const bytes = await source.tile(z, x, y);
  if (!bytes) return null;
  const { layers } = new VectorTile(new PbfReader(bytes));
  return new Map(
    Object.values(layers)
      .filter(({ name }) => WANTED.has(name))
      .map((layer) => [
        layer.name,
        Array.from({ length: layer.length }, (_, i) => featureOf(layer.feature(i), layer.extent)),
      ]),
  );
}

/** Layers of the archive that the style draws. */
const WANTED: ReadonlySet<string> = new Set(
  [...groundLayers(TOKENS.light.basemap), ...groundLabels(TOKENS.light)].flatMap((layer) =>
    "source-layer" in layer && layer["source-layer"] ? [layer["source-layer"]] : [],
  ),
);

type Read = ReturnType<VectorTile["layers"][string]["feature"]>;

function featureOf(feature: Read, extent: number): GroundFeature {
  const kind = KINDS[feature.type] ?? "point";
  const parts = feature.loadGeometry().map((line) => {
    const open = kind === "polygon" ? line.slice(0, -1) : line;
    return open.flatMap(({ x, y }) => [x / extent, y / extent]);
  });
  return { kind, parts, properties: { ...feature.properties } };
}
