import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { groundLabels } from "../style/basemap-labels.ts";
import { groundLayers } from "../style/basemap-layers.ts";
import { TOKENS } from "../style/palettes.ts";
import type { Coordinates } from "./clip.ts";
import { finerTilesOf, parentOf, type SourceName, type TileAddress, type TilePlace, tilesOf } from "./ground-tiles.ts";
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
 * Layers whose shapes are read one zoom closer than the live map does, from a whole zoom on: a still has more pixels to a unit than a
 * screen, and a shore drawn for a screen would show its corners. Of the others what is shown depends on the tile's zoom, as with
 * lakes at first: from zoom 2 on the archive has parts of rivers among them.
 */
const FINE: ReadonlyMap<string, number> = new Map([
  ["land", 0],
  ["ice", 0],
  ["admin0", 0],
  ["lake", 2],
]);

/**
 * Reads what a view shows; `shapes` are plain for insets. Stills always stand on the embedded archive, also where the live map has the streets
 * of an extract or another publisher's style: only of our own archive we know that it may be printed, and what to credit.
 */
export async function readGround(
  source: GroundSource,
  view: MapView,
  shapes: "fine" | "plain" = "fine",
): Promise<Ground> {
  const read = new Map<string, Promise<GroundTile["layers"] | null>>();
  const readOnce = ({ z, x, y }: TileAddress) => {
    const key = `${z}/${x}/${y}`;
    const found = read.get(key) ?? readTile(source, { z, x, y });
    read.set(key, found);
    return found;
  };
  const readAll = async (name: SourceName, places: readonly TilePlace[]) => {
    const found = places.map(async (place) => ({ ...place, source: name, layers: await readOnce(place) }));
    return await Promise.all(found);
  };
  const parts = (["world", "detail"] as const).map(async (name): Promise<GroundTile[]> => {
    const tiles = await readAll(name, tilesOf(name, view));
    const finer = shapes === "fine" ? await readAll(name, finerTilesOf(name, view)) : [];
    const coarse = new Map(tiles.map((tile) => [idOf(tile), tile.layers]));
    // A tile without anything is open sea in the world, but in the detailed part it is not there at all.
    const missing = new Set(
      finer.filter(({ layers }) => !layers && name === "detail").map((tile) => idOf(parentOf(tile))),
    );
    const replaced = new Set(finer.map((tile) => idOf(parentOf(tile))).filter((id) => !missing.has(id)));
    const isFine = (layer: string, { z }: TileAddress) => z >= (FINE.get(layer) ?? Infinity);
    return [
      ...tiles.map((tile) => only(tile, (layer) => !isFine(layer, tile) || !replaced.has(idOf(tile)))),
      ...finer.flatMap((tile) => {
        const parent = parentOf(tile);
        const shown = coarse.get(idOf(parent));
        // What the live map does not show yet at this zoom, a still does not show either.
        return replaced.has(idOf(parent)) && shown
          ? [only(tile, (layer) => isFine(layer, parent) && shown.has(layer))]
          : [];
      }),
    ].filter(({ layers }) => layers.size > 0);
  });
  return { tiles: (await Promise.all(parts)).flat() };
}

function idOf({ z, x, y, world }: TilePlace): string {
  return [z, x, y, world].join("/");
}

/** The tile with some of its layers. */
function only(
  tile: Omit<GroundTile, "layers"> & { readonly layers: GroundTile["layers"] | null },
  isKept: (layer: string) => boolean,
): GroundTile {
  return { ...tile, layers: new Map([...(tile.layers ?? [])].filter(([layer]) => isKept(layer))) };
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
