import type { MapLibreMap } from "maplibre-gl";
import type { MapFeatures } from "../style/map-features.ts";
import { marksOnScreen } from "./drawn.ts";

/** Ids of the places whose marks lie beyond the left and the right edge of the map. */
export interface Beyond {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export const NOTHING_BEYOND: Beyond = { left: [], right: [] };

/** What of the drawn places a flat map has at its sides, out of view. A globe has its other side instead, and no edges. */
export function beyondEdges(map: MapLibreMap, features: Pick<MapFeatures, "glyphs" | "tieOnly">): Beyond {
  if (!map.style || map.getProjection()?.type === "globe") return NOTHING_BEYOND;
  const width = map.getContainer().clientWidth;
  const covers = new Map(
    [...features.glyphs.features, ...features.tieOnly.features].flatMap(({ properties }) =>
      "covers" in properties ? [[properties.id, properties.covers.split(" ").filter(Boolean)] as const] : [],
    ),
  );
  const marks = marksOnScreen(map, features);
  const places = (found: typeof marks) => [...new Set(found.flatMap(({ id }) => covers.get(id) ?? []))].sort();
  return { left: places(marks.filter(({ x }) => x < 0)), right: places(marks.filter(({ x }) => x > width)) };
}
