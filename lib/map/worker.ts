import { addProtocol, getWorkerUrl, setWorkerUrl } from "maplibre-gl";
import { Protocol } from "pmtiles";

let archives: Protocol | null = null;

/**
 * Tells MapLibre where its worker lies (a path on our own origin), and teaches it to read PMTiles. Both are global to the
 * page and done once, whatever number of maps is made.
 */
export function prepareMapLibre(worker: string): void {
  if (getWorkerUrl() !== worker) setWorkerUrl(worker);
  forgetArchives();
  if (archives) return;
  archives = new Protocol();
  addProtocol("pmtiles", archives.tile);
}

/** An archive whose first bytes could not be had is never asked for them again, unless it is forgotten. */
export function forgetArchives(): void {
  archives?.tiles.clear();
}
