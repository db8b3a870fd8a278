import { PMTiles } from "pmtiles";
import type { GroundSource } from "../../lib/export/ground.ts";

const sources = new Map<string, GroundSource>();

/** The tiles of an archive on our own origin, by its path. What was read once is kept while the page is open. */
export function tileSource(archive: string): GroundSource {
  const known = sources.get(archive) ?? newSource(archive);
  sources.set(archive, known);
  return known;
}

function newSource(archive: string): GroundSource {
  const tiles = new PMTiles(`${window.location.origin}${archive}`);
  const read = new Map<string, Promise<Uint8Array | undefined>>();
  return {
    tile(z, x, y) {
      const key = `${z}/${x}/${y}`;
      const tile =
        read.get(key) ?? tiles.getZxy(z, x, y).then((found) => (found ? new Uint8Array(found.data) : undefined));
      read.set(key, tile);
      // A tile that did not come is asked for again the next time.
      tile.catch(() => read.delete(key));
      return tile;
    },
  };
}
