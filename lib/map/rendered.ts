import type { MapGeoJSONFeature, MapLibreMap, PointLike } from "maplibre-gl";

/**
 * What a map has drawn of some layers, at a point, in a box or everywhere (CSS pixels); nothing while it changes its tiles. When projection,
 * data and camera change at once, MapLibre looks names and marks of the frame before up in the tiles of the next one, and throws.
 */
export function renderedOn(
  map: MapLibreMap,
  layers: string[],
  where?: PointLike | [PointLike, PointLike],
): MapGeoJSONFeature[] {
  try {
    return where ? map.queryRenderedFeatures(where, { layers }) : map.queryRenderedFeatures({ layers });
  } catch (error) {
    if (error instanceof Error && error.message === "feature index out of bounds") return [];
    throw error;
  }
}
