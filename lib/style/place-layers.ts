import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { COUNTRY_SIZE, COUNTRY_SPACING } from "./country-labels.ts";
import { GLYPH_LAYER, IN_LEVEL, TIE_ONLY_LAYER, withRole } from "./data-layers.ts";
import { FONT } from "./fonts.ts";
import { NAME_SIZE } from "./label-geometry.ts";
import type { Tokens } from "./tokens.ts";

/**
 * Leaders, anchor dots, diamonds, glyphs and their names: above everything, so that the ground's names give way. A `low` map writes
 * no lines under the names.
 */
export function placeLayers(tokens: Tokens, low: boolean): LayerSpecification[] {
  const sources = ["tieOnly", "glyphs"];
  return [
    ...sources.flatMap((source): LayerSpecification[] => [
      {
        id: `${source}-leaders`,
        type: "line",
        source,
        filter: withRole("leader"),
        paint: { "line-color": tokens.ink3, "line-width": 1 },
      },
      {
        id: `${source}-anchors`,
        type: "circle",
        source,
        filter: withRole("anchor"),
        paint: {
          "circle-radius": 2.6,
          "circle-color": tokens.ink,
          "circle-stroke-color": tokens.basemap.halo,
          "circle-stroke-width": 1,
        },
      },
    ]),
    {
      id: "countries",
      type: "symbol",
      source: "tieOnly",
      filter: withRole("country"),
      layout: {
        "text-field": ["get", "name"],
        "text-font": FONT.semibold,
        "text-size": COUNTRY_SIZE,
        "text-letter-spacing": COUNTRY_SPACING,
        "text-allow-overlap": true,
        "text-max-width": 100,
      },
      paint: { "text-color": tokens.ink2, "text-halo-color": tokens.basemap.halo, "text-halo-width": 1.6 },
    },
    ground("tieOnly", "tieOnly", 0.7, tokens),
    mark(TIE_ONLY_LAYER, "tieOnly", withRole("tieOnly"), `tieOnly:${tokens.theme}`),
    {
      id: "glyph-states",
      type: "circle",
      source: "glyphs",
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
    ground("glyphs", "glyph", 1, tokens),
    mark(GLYPH_LAYER, "glyphs", withRole("glyph"), ["concat", `glyph:${tokens.theme}:`, ["get", "image"]]),
    // On top, so that they are placed before the marks: room was found for them, and a mark's square would bar its corners.
    ...sources.map((source) => names(`${source}-names`, source, tokens, low)),
  ];
}

/** A disc under marks that stays when they step back: a line seen through one would strike it. */
function ground(source: string, role: string, share: number, tokens: Tokens): LayerSpecification {
  return {
    id: `${source}-ground`,
    type: "circle",
    source,
    filter: withRole(role),
    paint: { "circle-radius": ["*", share, ["get", "radius"]], "circle-color": tokens.raise },
  };
}

/** A mark is drawn wherever it was put, and everything else makes room for it. */
function mark(
  id: string,
  source: string,
  filter: FilterSpecification,
  image: string | ExpressionSpecification,
): LayerSpecification {
  // Large marks first, so that small ones that touch them stay whole.
  return {
    id,
    type: "symbol",
    source,
    filter,
    layout: {
      "icon-image": image,
      "icon-allow-overlap": true,
      "icon-padding": 0,
      "symbol-sort-key": ["-", 0, ["get", "radius"]],
    },
  };
}

/** The names beside marks, with letters and lines. */
function names(id: string, source: string, tokens: Tokens, low: boolean): LayerSpecification {
  const name = [["get", "name"], {}];
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
    id,
    type: "symbol",
    source,
    filter: [
      "all",
      IN_LEVEL,
      ["in", ["get", "role"], ["literal", ["glyph", "tieOnly"]]],
      ["!=", ["get", "side"], "none"],
    ],
    layout: {
      "text-field": [
        "case",
        ["==", ["get", "letters"], ""],
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
