import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { bboxPolygon } from "@turf/turf";
import { type Box, eastOf } from "../geo/box.ts";
import { PACIFIC, unwrap } from "../geo/longitude.ts";
import { type AreaShape, type Collection, collection } from "./map-features.ts";
import type { Tokens } from "./tokens.ts";

/** The source of the box that the reader has drawn, and its layer. */
export const BOX = "box";

/** The box as an area of the map, in one piece and next to the Pacific; nothing without a box. */
export function boxFeatures(box: Box | null): Collection<AreaShape, { readonly id: string }> {
  if (!box) return collection([]);
  const middle = (box.west + eastOf(box)) / 2;
  const turn = unwrap(middle, PACIFIC) - middle;
  const { coordinates } = bboxPolygon([box.west + turn, box.south, eastOf(box) + turn, box.north]).geometry;
  return collection([{ type: "Feature", geometry: { type: "Polygon", coordinates }, properties: { id: BOX } }]);
}

/** A thin line in the colour of controls, for the box is the reader's own and says nothing of a record. */
export function boxLayer(tokens: Tokens): LayerSpecification {
  return {
    id: BOX,
    type: "line",
    source: BOX,
    paint: { "line-color": tokens.accent, "line-width": 1.25 },
  };
}
