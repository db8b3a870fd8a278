import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { MapLibreMap } from "maplibre-gl";

/** The one writer of a map's style. */
export interface StyleWriter {
  /** Brings the map to this style by its differences; the same object again does nothing. */
  readonly write: (style: StyleSpecification) => void;
}

/**
 * Writes styles to a map that was made with `first`. Before the first style is there and while the graphics context is lost MapLibre
 * would rebuild or drop what it is given, so the latest style waits; after a loss it is written as a whole.
 */
export function styleWriter(map: MapLibreMap, first: StyleSpecification): StyleWriter {
  let written = first;
  let wanted = first;
  let ready = false;
  const flush = () => {
    if (!ready || wanted === written) return;
    written = wanted;
    map.setStyle(wanted, { diff: true });
  };
  map.once("style.load", () => {
    ready = true;
    flush();
  });
  map.on("webglcontextlost", () => {
    ready = false;
  });
  map.on("webglcontextrestored", () => {
    ready = true;
    written = wanted;
    map.setStyle(wanted, { diff: false });
  });
  return {
    write: (style) => {
      wanted = style;
      flush();
    },
  };
}
