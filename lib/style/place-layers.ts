import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { COUNTRY_SIZE, COUNTRY_SPACING } from "./country-labels.ts";
import {
  COUNTRIES_LAYER,
  GLYPH_LAYER,
  IN_LEVEL,
  NAMES_LAYER,
  RECORDS,
  TIE_ONLY_LAYER,
  withRole,
} from "./data-layers.ts";
import { FONT } from "./fonts.ts";
import { NAME_SIZE } from "./label-geometry.ts";
import type { Tokens } from "./tokens.ts";

const IS_MARK: FilterSpecification = ["all", IN_LEVEL, ["in", ["get", "role"], ["literal", ["glyph", "tieOnly"]]]];

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
    names(tokens, low),
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

/** The names beside marks, with letters and lines. */
function names(tokens: Tokens, low: boolean): LayerSpecification {
  const name = [["get", "written"], {}];
  const letters = [
    " ",
    {},
    ["image", ["concat", `letters:${tokens.theme}:`, ["get", "letters"]]],
    { "vertical-align": "center" },
  ];
  const below = [
    ["get", "detail"],
    { "text-font": ["literal", FONT.regular], "font-scale": 11 / NAME_SIZE, "text-color": tokens.ink2 },
  ];
  const detail = low ? [] : below;
  const format = (...parts: unknown[]) => ["format", ...parts] as unknown as ExpressionSpecification;
  return {
    id: NAMES_LAYER,
    type: "symbol",
    source: RECORDS,
    filter: ["all", IS_MARK, ["!=", ["get", "side"], "none"]] as FilterSpecification,
    layout: {
      "text-field": [
        "case",
        ["any", ["get", "brief"], ["==", ["get", "letters"], ""]],
        format(...name, ...detail),
        format(...name, ...letters, ...detail),
      ],
      "text-font": FONT.semibold,
      "text-size": NAME_SIZE,
      "text-line-height": 1.15,
      "text-max-width": 100,
      "text-letter-spacing": -0.01,
      "text-padding": 1,
      "symbol-sort-key": ["get", "order"],
      "text-justify": "auto",
      "text-variable-anchor-offset": ["get", "anchors"] as never,
    },
    paint: {
      "text-color": tokens.ink,
      "text-halo-color": tokens.basemap.halo,
      "text-halo-width": 1.7,
      "text-halo-blur": 0.3,
    },
  };
}
