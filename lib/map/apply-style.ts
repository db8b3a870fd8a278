import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSONSource, MapLibreMap } from "maplibre-gl";
import { DATA_SOURCES } from "../style/data-layers.ts";
import { holdFrames } from "./hold-frames.ts";

/** The one writer of a map's style. */
export interface StyleWriter {
  /** Brings the map to this style by its differences; the same object again does nothing. */
  readonly write: (style: StyleSpecification) => void;
}

/**
 * Writes styles to a map that was made with `first`. Before the first style is there and while the graphics context is lost MapLibre
 * would rebuild or drop what it is given, so the latest style waits; after a loss it is written as a whole. Where only our own
 * data differ they alone are sent, and the next frame waits for them.
 */
export function styleWriter(map: MapLibreMap, first: StyleSpecification): StyleWriter {
  const frames = holdFrames(map);
  let written = first;
  let wanted = first;
  let ready = false;
  const flush = () => {
    if (!ready || wanted === written) return;
    const before = written;
    written = wanted;
    if (lookOf(before) !== lookOf(wanted)) {
      map.setStyle(wanted, { diff: true });
      return;
    }
    const changed = DATA_SOURCES.filter((id) => textOf(before, id) !== textOf(wanted, id));
    if (changed.length === 0) return;
    for (const id of changed) void map.getSource<GeoJSONSource>(id)?.setData(dataOf(wanted, id));
    frames.holdUntil(() => changed.every((id) => map.isSourceLoaded(id)));
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

/** All of a style but what our own sources hold. */
function lookOf({ sources, ...rest }: StyleSpecification): string {
  const others = Object.entries(sources).filter(([id]) => !DATA_SOURCES.includes(id));
  return JSON.stringify([rest, others]);
}

function dataOf({ sources }: StyleSpecification, id: string): GeoJSON.GeoJSON {
  const source = sources[id];
  if (source?.type !== "geojson") throw new Error(`The style has no data under ${id}.`);
  return source.data as GeoJSON.GeoJSON;
}

/** Nothing where there is no such source. */
function textOf(style: StyleSpecification, id: string): string {
  return style.sources[id] ? JSON.stringify(dataOf(style, id)) : "";
}
