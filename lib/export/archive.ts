import { FetchSource, PMTiles, type Source } from "pmtiles";
import type { GroundSource } from "./ground.ts";

/** How often a part of an archive is asked for, and the milliseconds before it is asked for again. */
const ASKED = 4;
const PAUSE = 150;

/** The tiles of a PMTiles archive at an address on our own origin, of which only the wanted parts are fetched. */
export function archiveAt(url: string): GroundSource {
  const source = new FetchSource(url);
  const pastTheCache = () => {
    source.chromeWindowsNoCache = true;
  };
  return tilesOf(insistent(source, pastTheCache));
}

/**
 * A source that asks again, after `beforeAgain`. Where two readers want parts of one file at the same time, as the map and a still do,
 * Chromium's cache lets one of the requests fail ("Failed to fetch") though the server would answer; asked past the cache it comes. The
 * last failure is passed on.
 */
export function insistent(source: Source, beforeAgain: () => void = () => undefined): Source {
  return {
    getKey: () => source.getKey(),
    getBytes: async (offset, length, signal, etag) => {
      for (let asked = 1; ; asked++) {
        try {
          return await source.getBytes(offset, length, signal, etag);
        } catch (error) {
          if (asked === ASKED || signal?.aborted) throw error;
          beforeAgain();
          await new Promise((resolve) => setTimeout(resolve, PAUSE * asked));
        }
      }
    },
  };
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
