import { archiveAt } from "../../lib/export/archive.ts";
import type { GroundSource } from "../../lib/export/ground.ts";

const sources = new Map<string, GroundSource>();

/** The tiles of an archive on our own origin, by its path. What was read once is kept while the page is open. */
export function groundAt(archive: string): GroundSource {
  const source = sources.get(archive) ?? keeping(archiveAt(`${window.location.origin}${archive}`));
  sources.set(archive, source);
  return source;
}

function keeping(source: GroundSource): GroundSource {
  const read = new Map<string, Promise<Uint8Array | undefined>>();
  return {
    tile(z, x, y) {
      const key = `${z}/${x}/${y}`;
      const tile = read.get(key) ?? source.tile(z, x, y);
      read.set(key, tile);
      // A tile that did not come is asked for again the next time.
      tile.catch(() => read.delete(key));
      return tile;
    },
  };
}
