import { latitudeOf, longitudeOf, mercatorX, mercatorY } from "../geo/mercator.ts";
import { isGlobe, type MapView, projection, worldUnits } from "./projection.ts";

/** A tile of the archive: zoom, column and row from the north west. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** A tile as it is drawn: the archive's address, in a copy of the world, which is 0 where longitudes are within ±180. */
export interface TilePlace extends TileAddress {
  readonly world: number;
}

/** The archive's two parts, as the map's sources have them: beyond zoom 6 the world is stretched, and detail begins at zoom 7. */
export const SOURCES = {
  world: { first: 0, last: 6 },
  detail: { first: 7, last: 9 },
} as const;
export type SourceName = keyof typeof SOURCES;

/** How many points along a side tell whether a globe shows a tile, and how many of the map are asked what lies under them. */
const TILE_SAMPLES = 8;
const VIEW_SAMPLES = 16;

/** The tiles of a source that a view shows, in the order of rows and columns; none where the source begins closer by. */
export function tilesOf(source: SourceName, view: MapView): TilePlace[] {
  const { first, last } = SOURCES[source];
  const zoom = wholeZoom(view);
  return zoom < first ? [] : tilesAt(Math.min(last, zoom), view);
}

/** The tiles one zoom further than those of `tilesOf` that a view shows; none where the source has no more. */
export function finerTilesOf(source: SourceName, view: MapView): TilePlace[] {
  const { first, last } = SOURCES[source];
  const zoom = wholeZoom(view);
  return zoom < first || zoom >= last ? [] : tilesAt(zoom + 1, view);
}

/** Where a tile one zoom further lies. */
export function parentOf({ z, x, y, world }: TilePlace): TilePlace {
  return { z: z - 1, x: x >> 1, y: y >> 1, world };
}

function wholeZoom({ camera }: MapView): number {
  return Math.max(0, Math.floor(camera.zoom));
}

function tilesAt(z: number, view: MapView): TilePlace[] {
  return isGlobe(view) ? onGlobe(z, view) : onFlat(z, view);
}

function onFlat(z: number, { camera, rect }: MapView): TilePlace[] {
  const count = 2 ** z;
  const units = worldUnits(camera.zoom) / count;
  const [x, y] = [mercatorX(camera.lng) * count, mercatorY(camera.lat) * count];
  const [across, down] = [rect.width / 2 / units, rect.height / 2 / units];
  const rows = range(Math.max(0, Math.floor(y - down)), Math.min(count, Math.ceil(y + down)));
  const columns = range(Math.floor(x - across), Math.ceil(x + across));
  return rows.flatMap((row) =>
    columns.map((column) => ({ z, x: ((column % count) + count) % count, y: row, world: Math.floor(column / count) })),
  );
}

/** From the whole world down, leaving out what lies behind the horizon or beside the map. */
function onGlobe(z: number, view: MapView): TilePlace[] {
  const { project, unproject } = projection(view);
  const { rect } = view;
  const seen = grid(VIEW_SAMPLES).flatMap(([across, down]) => {
    const position = unproject(rect.x + across * rect.width, rect.y + down * rect.height);
    return position ? [{ x: mercatorX(position[0]), y: mercatorY(position[1]) }] : [];
  });
  const isSeen = (tile: TileAddress): boolean => {
    const count = 2 ** tile.z;
    const within = seen.some(({ x, y }) => {
      const column = Math.floor((((x % 1) + 1) % 1) * count);
      return column === tile.x && Math.min(count - 1, Math.max(0, Math.floor(y * count))) === tile.y;
    });
    return (
      within ||
      grid(TILE_SAMPLES).some(([across, down]) => {
        const at = project(longitudeOf((tile.x + across) / count), latitudeOf((tile.y + down) / count));
        return (
          at !== null && at.x >= rect.x && at.x <= rect.x + rect.width && at.y >= rect.y && at.y <= rect.y + rect.height
        );
      })
    );
  };
  let tiles: TileAddress[] = [{ z: 0, x: 0, y: 0 }];
  for (let depth = 1; depth <= z; depth++) tiles = tiles.flatMap(children).filter(isSeen);
  return tiles.sort((a, b) => a.y - b.y || a.x - b.x).map((tile) => ({ ...tile, world: 0 }));
}

function children({ z, x, y }: TileAddress): TileAddress[] {
  return [0, 1].flatMap((down) => [0, 1].map((across) => ({ z: z + 1, x: 2 * x + across, y: 2 * y + down })));
}

/** Shares from edge to edge both ways. */
function grid(steps: number): [number, number][] {
  const shares = range(0, steps + 1).map((step) => step / steps);
  return shares.flatMap((down) => shares.map((across): [number, number] => [across, down]));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
