import type { MapLibreMap, Source } from "maplibre-gl";
import { DATA_SOURCES, GLYPH_LAYER } from "../style/data-layers.ts";
import { renderedOn } from "./rendered.ts";
import { timer } from "./timer.ts";

/** A map of whose tiles nothing more arrives for this many milliseconds stands still no longer: its worker may have ended. */
const LONGEST = 4000;

/**
 * Has every painted frame show marks and ties of the whole zoom that the map is at, and of no other. `isComplete` tells whether all
 * tiles of our own sources are there. Returns whether the last frame was painted.
 *
 * The map's tiles know the whole zoom that they were made for. When a map in motion comes to the next one MapLibre goes on with tiles
 * of the last, and takes the new ones as they come: a mark that stands in another tile than before is drawn twice or not at
 * all, and one that had moved aside for its neighbours ends up out of view. Such a frame is left out: the picture before
 * it stays a moment longer.
 */
export function keepOneLevel(map: MapLibreMap, isComplete: () => boolean): () => boolean {
  let level = Math.floor(map.getZoom());
  let waits = false;
  let painted = true;
  const goOn = () => {
    waits = false;
    patience.stop();
  };
  const patience = timer(LONGEST, () => {
    goOn();
    map.triggerRepaint();
  });
  map.on("zoom", () => {
    const next = Math.floor(map.getZoom());
    if (next === level) return;
    level = next;
    if (waits) return;
    waits = true;
    patience.start();
  });
  // However slow a machine is, what is on its way comes.
  map.on("sourcedata", patience.extend);
  map.on("style.load", () => {
    for (const id of DATA_SOURCES) {
      const source = map.getSource<Source>(id);
      // Of a globe MapLibre takes finer tiles in the middle and coarser ones at the edge from zoom 5 on.
      if (source) source.calculateTileZoom = (zoom) => zoom;
    }
    // A map whose graphics were lost has another painter.
    const { painter } = map;
    const paint = painter.render.bind(painter);
    painter.render = (...frame) => {
      if (waits && isComplete()) goOn();
      painted = !waits;
      if (painted) paint(...frame);
    };
  });
  map.once("remove", patience.stop);
  return () => painted;
}

/**
 * Tells whoever asks what each rendered frame really shows: while the map's element has the attribute `data-shown`, every painted
 * frame writes its glyphs there, each as the place that it is named after, the places that it stands for, and its number:
 * `ontario:ottawa+toronto=5`.
 */
export function tellFrames(map: MapLibreMap, isPainted: () => boolean): void {
  const { dataset } = map.getContainer();
  map.on("render", () => {
    if (dataset.shown === undefined || !isPainted() || !map.style || !map.getLayer(GLYPH_LAYER)) return;
    dataset.shown = renderedOn(map, [GLYPH_LAYER])
      .map(({ properties: { place, covers, count } }) => `${place}:${String(covers).replaceAll(" ", "+")}=${count}`)
      .join(" ");
  });
}
