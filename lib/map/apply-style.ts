import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { MapLibreMap } from "maplibre-gl";
import { DATA_SOURCES } from "../style/data-layers.ts";
import type { Frames } from "./hold-frames.ts";

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
export function styleWriter(map: MapLibreMap, first: StyleSpecification, frames: Frames): StyleWriter {
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
    const changed = DATA_SOURCES.filter((id) => differs(before, wanted, id));
    if (changed.length > 0) frames.setData(new Map(changed.map((id) => [id, dataOf(wanted, id)])));
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

/** A style is compared with the one before it and with the one after it. */
const looks = new WeakMap<StyleSpecification, string>();

/** All of a style but what our own sources hold. */
function lookOf(style: StyleSpecification): string {
  const { sources, ...rest } = style;
  const others = Object.entries(sources).filter(([id]) => !DATA_SOURCES.includes(id));
  const look = looks.get(style) ?? JSON.stringify([rest, others]);
  looks.set(style, look);
  return look;
}

function dataOf({ sources }: StyleSpecification, id: string): GeoJSON.FeatureCollection {
  const source = sources[id];
  if (source?.type !== "geojson") throw new Error(`The style has no data under ${id}.`);
  return source.data as GeoJSON.FeatureCollection;
}

/**
 * Whether one of our sources holds something else in one style than in another; no source holds nothing. What was laid out once is the same
 * object again, so that few features are looked into.
 */
function differs(before: StyleSpecification, after: StyleSpecification, id: string): boolean {
  const [was, is] = [featuresOf(before, id), featuresOf(after, id)];
  return (
    was.length !== is.length ||
    was.some((feature, index) => feature !== is[index] && JSON.stringify(feature) !== JSON.stringify(is[index]))
  );
}

function featuresOf(style: StyleSpecification, id: string): readonly GeoJSON.Feature[] {
  return style.sources[id] ? dataOf(style, id).features : [];
}
