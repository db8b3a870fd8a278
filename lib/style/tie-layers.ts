import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { TieStyle } from "../atlas/tie-style.ts";
import { RECORDS, withRole } from "./data-layers.ts";
import { glyphSize, HALO } from "./glyph-size.ts";
import { HEAD_TIP } from "./tie-image.ts";
import type { ProgramLetter, Tokens } from "./tokens.ts";

const LETTERS: readonly ProgramLetter[] = ["C", "E", "S", "F", "A", "P", "T", "O", "-"];

/** Ties between continents run far north, where a globe shows a flat map's pixel much smaller: dots would close up to a line. */
const GLOBE_PITCH = 1.8;

/** The lines and dots of ties (LOOK §6, Ties): texture says standing; a double line says formal; dashes say proposed. */
export function tieLayers(tokens: Tokens, globe: boolean): LayerSpecification[] {
  const colour = colourOf(tokens);
  const pitched = (pitch: number) => (globe ? pitch * GLOBE_PITCH : pitch);
  return [
    {
      id: "tie-states",
      type: "line",
      source: RECORDS,
      filter: withRole("tie"),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": tokens.accent,
        "line-width": 9,
        "line-opacity": [
          "case",
          ["boolean", ["feature-state", "selected"], false],
          0.4,
          ["boolean", ["feature-state", "hover"], false],
          0.2,
          0,
        ],
      },
    },
    {
      id: "tie-casing",
      type: "line",
      source: RECORDS,
      filter: withRole("tie"),
      layout: { "line-join": "round" },
      paint: { "line-color": tokens.basemap.land, "line-width": 4.8, "line-opacity": 0.8 },
    },
    line("background", { "line-color": tokens.background, "line-width": 1.2 }),
    line("formal", { "line-color": tokens.background, "line-width": 1.25, "line-gap-width": 1.9 }),
    line("reported", { "line-color": colour, "line-width": 1 }),
    // Dashes stretch between whole zooms; there they stay dashes, which dots would not.
    line("proposed", { "line-color": colour, "line-width": 1.7, "line-dasharray": [5.3, 3.5] }),
    line("decided", { "line-color": colour, "line-width": 1.9 }),
    dots("struck", pitched(4), tokens),
    dots("reported", pitched(11), tokens),
    dots("open", pitched(4.2), tokens),
  ];
}

/** Heads and badges, above the lines. */
export function headLayers(tokens: Tokens): LayerSpecification[] {
  return [
    {
      id: "tie-heads",
      type: "symbol",
      source: RECORDS,
      filter: withRole("head"),
      layout: {
        "icon-image": ["concat", `head:${tokens.theme}:`, ["get", "image"]],
        "icon-rotate": ["get", "angle"],
        "icon-rotation-alignment": "map",
        "icon-offset": headOffset(),
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    },
    {
      id: "tie-badges",
      type: "symbol",
      source: RECORDS,
      filter: withRole("badge"),
      layout: { "icon-image": ["concat", `badge:${tokens.theme}:`, ["get", "image"]], "icon-allow-overlap": true },
    },
  ];
}

/** A head's tip touches the light around the mark at its end, wherever on it; -1 is a bar, drawn where the line stops. */
function headOffset(): ExpressionSpecification {
  // Twice the radius, because labels of a match must be whole numbers.
  const most = glyphSize(Number.POSITIVE_INFINITY).diameter;
  const cases = Array.from({ length: most + 1 }, (_, twice) => [twice, ["literal", [0, twice / 2 + HALO + HEAD_TIP]]]);
  return [
    "match",
    ["*", 2, ["get", "radius"]],
    ...cases.flat(),
    ["literal", [0, 0]],
  ] as unknown as ExpressionSpecification;
}

function line(style: TieStyle, paint: NonNullable<LineLayerSpecification["paint"]>): LayerSpecification {
  return {
    id: `tie-${style}`,
    type: "line",
    source: RECORDS,
    filter: inStyle(style),
    layout: { "line-join": "round", "line-cap": "butt" },
    paint,
  };
}

/**
 * Round dots along a line. They keep their size at every zoom; their pitch is set for the beginning of a whole zoom and
 * doubles until the next.
 */
function dots(style: "open" | "reported" | "struck", pitch: number, tokens: Tokens): LayerSpecification {
  const layout: NonNullable<SymbolLayerSpecification["layout"]> = {
    "symbol-placement": "line",
    "symbol-spacing": pitch,
    "icon-image": ["concat", `dot:${tokens.theme}:${style}:`, ["get", "colour"]],
    "icon-allow-overlap": true,
    "icon-ignore-placement": true,
    "icon-padding": 0,
    "icon-keep-upright": false,
    "icon-rotation-alignment": "map",
  };
  return { id: `tie-${style}-dots`, type: "symbol", source: RECORDS, filter: inStyle(style), layout };
}

function inStyle(style: TieStyle): FilterSpecification {
  return ["all", withRole("tie"), ["==", ["get", "style"], style]] as FilterSpecification;
}

function colourOf(tokens: Tokens): ExpressionSpecification {
  const cases = LETTERS.flatMap((letter) => [letter, tokens.programs[letter]]);
  return [
    "match",
    ["get", "colour"],
    ...cases,
    "struck",
    tokens.struck,
    tokens.background,
  ] as unknown as ExpressionSpecification;
}
