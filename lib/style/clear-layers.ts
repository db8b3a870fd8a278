import type { LayerSpecification, SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { RECORDS, withRole } from "./data-layers.ts";
import { type Collection, collection, type PointShape } from "./map-features.ts";
import type { Tokens } from "./tokens.ts";

/** Source of what lies over the map in the page: its one writer is lib/map/furniture. */
export const FURNITURE = "furniture";

/** Half the height and half the width of a rectangle around its point, in CSS pixels: above, right, below, left. */
export interface ClearProperties {
  room: [number, number, number, number];
}

export const NO_FURNITURE: Collection<PointShape, ClearProperties> = collection([]);

/** Names leave lines alone at this distance, in CSS pixels. */
const ALONG = 9;

/** Lines that names must not be struck by: they are placed before them, and nothing is seen of this. */
export function clearLines(role: "tie" | "area", tokens: Tokens): LayerSpecification {
  const layer = clear(`${role}-clear`, RECORDS, tokens, 0);
  return {
    ...layer,
    filter: withRole(role),
    layout: { ...layer.layout, "symbol-placement": "line", "symbol-spacing": ALONG },
  };
}

/** Borders of countries and states strike through no town's name, where there is room for towns. */
export function clearBorders(tokens: Tokens): LayerSpecification[] {
  return ["admin0", "admin1"].map((part) => {
    const layer = clear(`${part}-clear`, "world", tokens, 0);
    return {
      ...layer,
      "source-layer": part,
      minzoom: 6,
      // A state's border is not drawn in the water.
      ...(part === "admin1" && { filter: ["==", ["get", "l"], 0] }),
      layout: { ...layer.layout, "symbol-placement": "line", "symbol-spacing": ALONG },
    };
  });
}

/** The caption, the key, the controls and the map's edges: no name runs under them. Topmost, so that it is placed first. */
export function clearFurniture(tokens: Tokens): LayerSpecification {
  return clear("furniture-clear", FURNITURE, tokens, ["get", "room"] as never);
}

function clear(id: string, source: string, tokens: Tokens, padding: number): SymbolLayerSpecification {
  return {
    id,
    type: "symbol",
    source,
    layout: { "icon-image": `clear:${tokens.theme}`, "icon-padding": padding, "icon-allow-overlap": true },
  };
}
