import type { ErrorEvent, MapLibreMap, Tile, VectorTileSource } from "maplibre-gl";
import { FURNITURE } from "../style/clear-layers.ts";
import { DATA_SOURCES } from "../style/data-layers.ts";
import { forgetArchives } from "./page-parts.ts";
import { timer } from "./timer.ts";

/** Whether the ground under our marks is there: all of it, not yet all, or parts of it cannot be had. */
export type Ground = "whole" | "late" | "missing";

/** Ground that is not there after so many milliseconds is spoken of. */
const LATE = 8_000;

/** What MapLibre adds to an error of a source. */
type SourceError = ErrorEvent & { readonly sourceId?: string; readonly tile?: Tile };

/** Tells how the ground fares, whenever that changes. Returns the way to load once more what failed. */
export function watchGround(map: MapLibreMap, tell: (ground: Ground) => void): () => void {
  const failed: SourceError[] = [];
  let now: Ground = "whole";
  const become = (next: Ground) => {
    if (next === now) return;
    now = next;
    tell(now);
  };
  const late = timer(LATE, () => {
    if (now === "whole") become("late");
  });
  const again = () => {
    if (now === "missing") become("late");
    forgetArchives();
    for (const error of failed.splice(0)) loadAgain(map, error);
    map.triggerRepaint();
  };
  map.on("error", (error: SourceError) => {
    if (error.sourceId === undefined || [...DATA_SOURCES, FURNITURE].includes(error.sourceId)) return;
    failed.push(error);
    become("missing");
  });
  map.on("dataloading", late.start);
  map.on("idle", () => {
    late.stop();
    if (now === "late") become("whole");
  });
  // Another style, or the same after a loss, loads everything anew.
  map.on("style.load", () => {
    failed.length = 0;
    if (now === "missing") become("late");
  });
  const online = () => {
    if (now === "missing") again();
  };
  window.addEventListener("online", online);
  map.once("remove", () => {
    late.stop();
    window.removeEventListener("online", online);
  });
  return again;
}

/** A tile by its own number: told to reload a whole source, MapLibre (6.17) waits for ever for the tiles that have failed. */
function loadAgain(map: MapLibreMap, { sourceId = "", tile }: SourceError): void {
  const source = map.style ? map.getSource<VectorTileSource>(sourceId) : undefined;
  if (!source) return;
  if (tile) map.refreshTiles(sourceId, [tile.tileID.canonical]);
  else if (source.url) source.setUrl(source.url);
}
