import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { FONT } from "./fonts.ts";
import type { Tokens } from "./tokens.ts";

/** How early and how large a town is named, 0 first. The places of our records are never named later than a fair-sized city. */
const RANK: ExpressionSpecification = ["case", ["==", ["get", "focus"], 1], ["min", ["get", "r"], 4], ["get", "r"]];

/** Free pixels around a town's dot: a lesser town is named only where the map would else be empty. */
const ROOM: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["zoom"],
  3,
  2,
  6,
  ["max", 2, ["*", 5, ["-", RANK, 5]]],
  9,
  ["max", 2, ["*", 5, ["-", RANK, 9]]],
];

/** A name, and from zoom 5 below it the name in Chinese where the place has one. */
const NAME_WITH_CHINESE: ExpressionSpecification = [
  "step",
  ["zoom"],
  ["get", "name"],
  5,
  [
    "case",
    ["has", "zh"],
    ["format", ["get", "name"], {}, "\n", {}, ["get", "zh"], { "font-scale": 0.88 }],
    ["get", "name"],
  ],
];

/** Layers of the ground whose features go by their names. */
export const NAMED = { state: "name", place: "name", country: "name" };

/** What our own layers name has the state `named`, and is not written twice. */
const NOT_OURS: ExpressionSpecification = ["case", ["boolean", ["feature-state", "named"], false], 0, 1];

/** Names of waters, states, towns and countries. */
export function groundLabels({ theme, basemap: tokens }: Tokens): LayerSpecification[] {
  const part = (layer: string) => ({
    id: `label-${layer}`,
    type: "symbol" as const,
    source: "world",
    "source-layer": layer,
  });
  return [
    {
      ...part("water"),
      minzoom: 2.4,
      filter: ["<=", ["get", "rank"], ["-", ["zoom"], 1.8]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": FONT.italic,
        "text-size": ["interpolate", ["linear"], ["zoom"], 1, 10, 4, 12, 8, 14],
        "text-letter-spacing": 0.12,
        "text-max-width": 7,
      },
      paint: { "text-color": tokens.waterLabel, "text-halo-color": tokens.waterHalo, "text-halo-width": 1 },
    },
    {
      ...part("river"),
      minzoom: 5.5,
      filter: ["all", ["has", "name"], ["<=", ["get", "r"], ["zoom"]]],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 420,
        "text-field": ["get", "name"],
        "text-font": FONT.italic,
        "text-size": 10.5,
        "text-letter-spacing": 0.06,
      },
      paint: { "text-color": tokens.waterLabel, "text-halo-color": tokens.halo, "text-halo-width": 1.2 },
    },
    {
      ...part("state"),
      minzoom: 3,
      maxzoom: 8.5,
      filter: ["<=", ["get", "rank"], ["-", ["zoom"], 3]],
      layout: {
        "text-field": ["upcase", ["get", "name"]],
        "text-font": FONT.medium,
        "text-size": ["interpolate", ["linear"], ["zoom"], 3, 8.5, 6, 11.5],
        "text-letter-spacing": 0.14,
        "text-max-width": 8,
      },
      paint: {
        "text-opacity": NOT_OURS,
        "text-color": tokens.stateLabel,
        "text-halo-color": tokens.halo,
        "text-halo-width": 1.2,
      },
    },
    {
      ...part("place"),
      minzoom: 3.4,
      filter: ["<=", RANK, ["interpolate", ["linear"], ["zoom"], 3, 1, 4, 3, 5, 4.2, 6, 7.5, 7, 12]],
      layout: {
        "icon-image": ["case", ["==", ["get", "k"], "area"], "", `town:${theme}`],
        "icon-padding": ROOM,
        "text-field": NAME_WITH_CHINESE,
        "text-font": [
          "step",
          ["zoom"],
          ["literal", FONT.regular],
          5,
          ["case", ["<=", RANK, 3], ["literal", FONT.medium], ["literal", FONT.regular]],
        ],
        "symbol-sort-key": ["-", ["*", RANK, 1e8], ["get", "pop"]],
        "text-size": [
          "interpolate",
          ["linear"],
          ["zoom"],
          3,
          ["-", 11.5, ["*", 0.4, RANK]],
          6,
          ["max", 10, ["-", 13, ["*", 0.5, RANK]]],
          9,
          ["-", 17, ["*", 0.75, ["min", RANK, 10]]],
        ],
        "text-variable-anchor-offset": ["left", [0.45, 0], "right", [-0.45, 0], "top", [0, 0.35], "bottom", [0, -0.35]],
        "text-justify": "auto",
        "text-max-width": 9,
      },
      paint: {
        "icon-opacity": NOT_OURS,
        "text-opacity": NOT_OURS,
        "text-color": ["case", ["<=", RANK, 4], tokens.placeLabel, tokens.minorPlaceLabel],
        "text-halo-color": tokens.halo,
        "text-halo-width": 1.4,
        "text-halo-blur": 0.4,
      },
    },
    {
      ...part("country"),
      minzoom: 0.8,
      maxzoom: 6.2,
      filter: ["<=", ["get", "rank"], ["-", ["zoom"], 0.9]],
      layout: {
        "text-field": ["upcase", ["get", "name"]],
        "text-font": FONT.semibold,
        "text-size": [
          "interpolate",
          ["linear"],
          ["zoom"],
          1,
          ["-", 10, ["get", "rank"]],
          5,
          ["-", 15, ["*", 1.4, ["get", "rank"]]],
        ],
        "text-letter-spacing": 0.16,
        "text-max-width": 7,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: {
        "text-opacity": NOT_OURS,
        "text-color": tokens.countryLabel,
        "text-halo-color": tokens.halo,
        "text-halo-width": 1.3,
      },
    },
  ];
}
