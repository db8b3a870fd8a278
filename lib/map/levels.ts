import type { MapLibreMap, Source } from "maplibre-gl";
import { DATA_SOURCES, GLYPH_LAYER } from "../style/data-layers.ts";

/**
 * Has all tiles of our own sources at the whole zoom that the map is at. Of a globe MapLibre takes finer ones in the middle and
 * coarser ones at the edge from zoom 5 on, and marks of two levels would stand side by side.
 */
export function keepOneLevel(map: MapLibreMap): void {
  map.on("style.load", () => {
    for (const id of DATA_SOURCES) {
      const source = map.getSource<Source>(id);
      if (source) source.calculateTileZoom = (zoom) => zoom;
    }
  });
}

/**
 * Tells whoever asks what each rendered frame really shows: while the map's element has the attribute `data-shown`, every frame
 * writes its glyphs there, each as the place that it is named after, the places that it stands for, and its number: `ontario:ottawa+toronto=5`.
 */
export function tellFrames(map: MapLibreMap): void {
  const { dataset } = map.getContainer();
  map.on("render", () => {
    if (dataset.shown === undefined || !map.style || !map.getLayer(GLYPH_LAYER)) return;
    dataset.shown = map
      .queryRenderedFeatures({ layers: [GLYPH_LAYER] })
      .map(({ properties: { place, covers, count } }) => `${place}:${String(covers).replaceAll(" ", "+")}=${count}`)
      .join(" ");
  });
}
