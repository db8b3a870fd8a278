import {
  addProtocol,
  clearPrewarmedResources,
  getGlobalDispatcher,
  getWorkerUrl,
  prewarm,
  setWorkerUrl,
} from "maplibre-gl";
import { PMTiles, Protocol } from "pmtiles";
import { loadMarkFont } from "./mark-font.ts";

let archives: Protocol | null = null;

/** How many maps the page has. */
let maps = 0;

/** Whether workers run that no map has claimed yet. */
let warm = false;

/**
 * Starts what every map waits for while there is no map yet: MapLibre's worker (a path on our own origin), the font of the marks (the
 * fonts' folder, an absolute URL), and the head of an archive (another) where the ground is one.
 */
export function warmUp(worker: string, fonts: string, archive: string | null): void {
  if (maps > 0) return;
  const known = prepareMapLibre(worker);
  if (!warm) {
    // A worker that failed before there is a map would never tell the map so: it starts its own, and hears it.
    getGlobalDispatcher().on("error", coolDown);
    prewarm();
    warm = true;
  }
  void loadMarkFont(fonts);
  if (!archive || known.get(archive)) return;
  const begun = new PMTiles(archive);
  known.add(begun);
  begun.getHeader().catch(forgetArchives);
}

/** Counts a map in; the caller counts it out with `leaveMap` when it is gone, or could not be made. */
export function enterMap(worker: string): void {
  prepareMapLibre(worker);
  getGlobalDispatcher().off("error", coolDown);
  maps += 1;
}

/** Workers that were started ahead end with the last map, as all others do: whoever tries again gets others. */
export function leaveMap(): void {
  maps -= 1;
  if (maps === 0) forgetArchives();
  coolDown();
}

function coolDown(): void {
  if (maps > 0) return;
  if (warm) clearPrewarmedResources();
  warm = false;
}

/** An archive whose first bytes could not be had is never asked for them again, unless it is forgotten. */
export function forgetArchives(): void {
  archives?.tiles.clear();
}

/**
 * Tells MapLibre where its worker lies, and teaches it to read PMTiles. Both are global to the page and done once, whatever number of maps
 * is made.
 */
function prepareMapLibre(worker: string): Protocol {
  if (getWorkerUrl() !== worker) setWorkerUrl(worker);
  if (archives) return archives;
  archives = new Protocol();
  addProtocol("pmtiles", archives.tile);
  return archives;
}
