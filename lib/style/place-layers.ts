import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { COUNTRY_SIZE, COUNTRY_SPACING } from "./country-labels.ts";
import { COUNTRIES_LAYER, GLYPH_LAYER, IS_MARK, RECORDS, TIE_ONLY_LAYER, withRole } from "./data-layers.ts";
import { FONT } from "./fonts.ts";
import { nameLayers } from "./name-layers.ts";
import type { Tokens } from "./tokens.ts";

/** Names of the ground keep so far off a mark, in CSS pixels: a closer one might be read as the mark's own. */
const APART = 16;

/** Lines and dots of marks that moved aside; after the ties, so that all lines are drawn in one go. */
export function leaderLayers(tokens: Tokens): LayerSpecification[] {
  return [
    {
      id: "leaders",
      type: "line",
      source: RECORDS,
      filter: withRole("leader"),
      paint: { "line-color": tokens.ink3, "line-width": 1 },
    },
    {
      id: "anchors",
      type: "circle",
      source: RECORDS,
      filter: withRole("anchor"),
      paint: {
        "circle-radius": 2.6,
        "circle-color": tokens.ink,
        "circle-stroke-color": tokens.basemap.halo,
        "circle-stroke-width": 1,
      },
    },
  ];
}

/** Diamonds, glyphs and their names: above everything, so that the ground's names give way. A `low` map writes no lines under the names. */
export function placeLayers(tokens: Tokens, low: boolean): LayerSpecification[] {
  return [
    {
      id: COUNTRIES_LAYER,
      type: "symbol",
      source: RECORDS,
      filter: withRole("country"),
      layout: {
        "text-field": ["get", "written"],
        "text-font": FONT.semibold,
        "text-size": COUNTRY_SIZE,
        "text-letter-spacing": COUNTRY_SPACING,
        "text-allow-overlap": true,
        "text-max-width": 100,
      },
      paint: { "text-color": tokens.ink2, "text-halo-color": tokens.basemap.halo, "text-halo-width": 1.6 },
    },
    {
      id: "glyph-states",
      type: "circle",
      source: RECORDS,
      filter: withRole("glyph"),
      paint: {
        "circle-radius": ["+", ["get", "radius"], 3],
        "circle-color": tokens.accent,
        "circle-opacity": [
          "case",
          ["boolean", ["feature-state", "selected"], false],
          1,
          ["boolean", ["feature-state", "hover"], false],
          0.55,
          0,
        ],
      },
    },
    ground(tokens),
    mark(TIE_ONLY_LAYER, "tieOnly", `tieOnly:${tokens.theme}`),
    mark(GLYPH_LAYER, "glyph", ["concat", `glyph:${tokens.theme}:`, ["get", "image"]]),
    // On top, so that they are placed before the marks: room was found for them, and a mark's square would bar its corners.
    ...nameLayers(tokens, low),
  ];
}

/** A disc under marks that stays when they step back: a line seen through one would strike it. */
function ground(tokens: Tokens): LayerSpecification {
  return {
    id: "marks-ground",
    type: "circle",
    source: RECORDS,
    filter: IS_MARK,
    paint: {
      "circle-radius": ["*", ["case", ["==", ["get", "role"], "glyph"], 1, 0.7], ["get", "radius"]],
      "circle-color": tokens.raise,
    },
  };
}

/** A mark is drawn wherever it was put, and everything else makes room for it. */
function mark(id: string, role: string, image: string | ExpressionSpecification): LayerSpecification {
  // Large marks first, so that small ones that touch them stay whole.
  return {
    id,
    type: "symbol",
    source: RECORDS,
    filter: withRole(role),
    layout: {
      "icon-image": image,
      "icon-allow-overlap": true,
      "icon-padding": APART,
      "symbol-sort-key": ["-", 0, ["get", "radius"]],
    },
  };
}
