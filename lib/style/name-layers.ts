import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { BARE_NAMES_LAYER, IS_MARK, NAMES_LAYER, RECORDS } from "./data-layers.ts";
import { FONT } from "./fonts.ts";
import { NAME_SIZE } from "./label-geometry.ts";
import type { Tokens } from "./tokens.ts";

const NAMED_MARK = ["all", IS_MARK, ["!=", ["get", "side"], "none"]] as FilterSpecification;

/**
 * The names beside marks, with letters and lines; and below them, placed after them, the name alone, for where the map's edge or what
 * lies over the map leaves the lines no room at any side. Both layers carry an unseen spot in the middle of the mark: wherever the
 * whole label was placed that spot is taken, and the bare one is not. A `low` map has bare names only.
 */
export function nameLayers(tokens: Tokens, low: boolean): LayerSpecification[] {
  const below = [
    ["get", "detail"],
    { "text-font": ["literal", FONT.regular], "font-scale": 11 / NAME_SIZE, "text-color": tokens.ink2 },
  ];
  const withLines: FilterSpecification = ["all", NAMED_MARK, ["!=", ["get", "detail"], ""]] as FilterSpecification;
  return [
    ...(low ? [] : [nameLayer(BARE_NAMES_LAYER, withLines, "bare", [], tokens)]),
    nameLayer(NAMES_LAYER, NAMED_MARK, "anchors", low ? [] : below, tokens),
  ];
}

function nameLayer(
  id: string,
  filter: FilterSpecification,
  anchors: "anchors" | "bare",
  below: readonly unknown[],
  tokens: Tokens,
): LayerSpecification {
  const name = [["get", "written"], {}];
  const letters = [
    " ",
    {},
    ["image", ["concat", `letters:${tokens.theme}:`, ["get", "letters"]]],
    { "vertical-align": "center" },
  ];
  const format = (...parts: unknown[]) => ["format", ...parts] as unknown as ExpressionSpecification;
  return {
    id,
    type: "symbol",
    source: RECORDS,
    filter,
    layout: {
      "icon-image": `clear:${tokens.theme}`,
      "icon-padding": 0,
      "text-field": [
        "case",
        ["any", ["get", "brief"], ["==", ["get", "letters"], ""]],
        format(...name, ...below),
        format(...name, ...letters, ...below),
      ],
      "text-font": FONT.semibold,
      "text-size": NAME_SIZE,
      "text-line-height": 1.15,
      "text-max-width": 100,
      "text-letter-spacing": -0.01,
      "text-padding": 1,
      "symbol-sort-key": ["get", "order"],
      "text-justify": "auto",
      "text-variable-anchor-offset": ["get", anchors] as never,
    },
    paint: {
      "text-color": tokens.ink,
      "text-halo-color": tokens.basemap.halo,
      // Lines that run under a name stop for it.
      "text-halo-width": 2.4,
      "text-halo-blur": 0.3,
    },
  };
}
