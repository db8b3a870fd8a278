import { FetchSource, PMTiles, type Source } from "pmtiles";
import type { GroundSource } from "./ground.ts";

/** The tiles of a PMTiles archive at an address on our own origin, of which only the wanted parts are fetched. */
export function archiveAt(url: string): GroundSource {
  return tilesOf(new FetchSource(url));
}

/** The tiles of a PMTiles archive that is in memory as a whole, for commands that read it from the disk. */
export function archiveOf(bytes: Uint8Array): GroundSource {
  const whole = new Uint8Array(bytes).buffer;
  return tilesOf({
    getKey: () => "archive",
    getBytes: async (offset, length) => ({ data: whole.slice(offset, offset + length) }),
  });
}

function tilesOf(source: Source): GroundSource {
  const archive = new PMTiles(source);
  return {
    tile: async (z, x, y) => {
      const found = await archive.getZxy(z, x, y);
      return found && new Uint8Array(found.data);
    },
  };
}
