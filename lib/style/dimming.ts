import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";

/** How strong the rest stays while a record is chosen (LOOK §6): marks and ties, and their names. */
const MARK = 0.6;
const NAME = 0.8;

/** A layer of ours in which whatever has the state `back` steps back. */
export function stepBack(layer: LayerSpecification): LayerSpecification {
  // Halos of what is chosen have an opacity of their own; the casing of ties and the discs under marks are part of the ground.
  if (/-states$|-ground$|^tie-casing$/.test(layer.id)) return layer;
  switch (layer.type) {
    case "line":
      return { ...layer, paint: { ...layer.paint, "line-opacity": others(MARK) } };
    case "circle":
      return { ...layer, paint: { ...layer.paint, "circle-opacity": others(MARK) } };
    case "symbol":
      return { ...layer, paint: { ...layer.paint, "icon-opacity": others(MARK), "text-opacity": others(NAME) } };
    default:
      return layer;
  }
}

function others(share: number): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", "back"], false], share, 1];
}
