import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { BOX } from "./box-layer.ts";
import { FONT } from "./fonts.ts";
import type { Tokens } from "./tokens.ts";

/**
 * The source of all that is drawn of records; each feature says by its role what it is. One source, because MapLibre prepares a mask
 * of every tile for each source whenever it comes to its lines, which in software costs more than the lines.
 */
export const RECORDS = "records";
/** The sources of what we draw. */
export const DATA_SOURCES: readonly string[] = [RECORDS, BOX];

/** Names of the layers that readers point at. */
export const GLYPH_LAYER = "glyphs";
export const TIE_ONLY_LAYER = "tieOnly";
export const NAMES_LAYER = "names";
export const BARE_NAMES_LAYER = "names-bare";
export const NAME_LAYERS: readonly string[] = [NAMES_LAYER, BARE_NAMES_LAYER];
export const COUNTRIES_LAYER = "countries";
export const TIE_PICK_LAYERS: readonly string[] = ["tie-badges", "tie-heads", "tie-casing"];

/** Features carry the whole zooms at which they are drawn; in a filter `zoom` is the whole zoom of the tile. */
const IN_LEVEL: ExpressionSpecification = ["all", ["<=", ["get", "z0"], ["zoom"]], [">", ["get", "z1"], ["zoom"]]];

export function withRole(role: string): FilterSpecification {
  return ["all", IN_LEVEL, ["==", ["get", "role"], role]];
}

/** Marks: glyphs and diamonds. */
export const IS_MARK: FilterSpecification = [
  "all",
  IN_LEVEL,
  ["in", ["get", "role"], ["literal", ["glyph", "tieOnly"]]],
];

/** What a rim says of itself: where several cross, and where the mark on it is out of sight, nothing else tells whose it is. */
export function rimNames(tokens: Tokens): LayerSpecification {
  return {
    id: "rim-names",
    type: "symbol",
    source: RECORDS,
    filter: withRole("area"),
    layout: {
      "symbol-placement": "line",
      // Of a region's rim, far out, there is little in sight, and much in its way.
      "symbol-spacing": ["step", ["zoom"], 80, 7, 170, 9, 320],
      "text-field": ["concat", "within ", ["get", "name"]],
      "text-font": FONT.regular,
      "text-size": 10.5,
      "text-letter-spacing": 0.03,
      // Beside the line, and on no rim so small or so ragged that it would wind around it.
      "text-offset": [0, -0.85],
      "text-max-angle": 9,
      "text-padding": 4,
    },
    paint: { "text-color": tokens.ink2, "text-halo-color": tokens.basemap.halo, "text-halo-width": 1.4 },
  };
}

/**
 * Areas within which something is known to lie: outlines and a breath of grey, more in the selected one, never a claim's colour.
 */
export function footprintLayers(tokens: Tokens): LayerSpecification[] {
  const isArea: ExpressionSpecification = ["in", ["get", "precision"], ["literal", ["region", "metro", "county"]]];
  return [
    {
      id: "footprint",
      type: "fill",
      source: RECORDS,
      filter: withRole("area"),
      // Without a tint the rim of a large area might be read as a dotted tie.
      paint: { "fill-color": tokens.footprint, "fill-opacity": ["case", ["get", "chosen"], 0.06, 0.035] },
    },
    {
      id: "footprint-city",
      type: "line",
      source: RECORDS,
      filter: ["all", withRole("area"), ["!", isArea]] as FilterSpecification,
      paint: { "line-color": tokens.footprint, "line-width": 1.5, "line-dasharray": [4, 2.3] },
    },
    {
      id: "footprint-region",
      type: "line",
      source: RECORDS,
      filter: ["all", withRole("area"), isArea] as FilterSpecification,
      layout: { "line-cap": "round" },
      paint: { "line-color": tokens.footprint, "line-width": 2, "line-dasharray": [0.05, 2.7] },
    },
  ];
}
