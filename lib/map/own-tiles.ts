import type { MapLibreMap, Source } from "maplibre-gl";
import { DATA_SOURCES } from "../style/data-layers.ts";

type Tile = Parameters<Source["loadTile"]>[0];

/**
 * Follows the tiles of our own sources. Returns whether all that are in view show the data that their sources were given last.
 *
 * MapLibre's own answer comes too early: a tile that is asked for a second time, because its source was given other data while it was
 * on its way, counts as loaded when the first answer arrives.
 */
export function watchOwnTiles(map: MapLibreMap): () => boolean {
  /** Of each tile that is on its way, the newest request: older ones are not waited for, and a worker that ended answers none. */
  const underway = new Map<Tile, Promise<unknown>>();
  map.on("style.load", () => {
    underway.clear();
    for (const id of DATA_SOURCES) {
      const source = map.getSource<Source>(id);
      if (source) follow(source, underway);
    }
  });
  return () =>
    DATA_SOURCES.every((id) => !map.getSource(id) || map.isSourceLoaded(id)) &&
    [...underway.keys()].every(({ aborted }) => aborted);
}

function follow(source: Source, underway: Map<Tile, Promise<unknown>>): void {
  const load = source.loadTile.bind(source);
  source.loadTile = (tile) => {
    const answer = load(tile).finally(() => {
      if (underway.get(tile) === answer) underway.delete(tile);
    });
    underway.set(tile, answer);
    return answer;
  };
}
