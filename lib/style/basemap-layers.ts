import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { BasemapTokens } from "./tokens.ts";

type Source = "world" | "detail";

/** Fills and lines of the ground, bottom first: the whole world, then the focus boxes in detail from zoom 7. */
export function groundLayers(tokens: BasemapTokens): LayerSpecification[] {
  return [
    { id: "water", type: "background", paint: { "background-color": tokens.water } },
    ...groundOf("world", tokens),
    ...groundOf("detail", tokens),
  ];
}

function groundOf(source: Source, tokens: BasemapTokens): LayerSpecification[] {
  const minzoom = source === "detail" ? 7 : 0;
  const part = (layer: string) => ({ id: `${source}-${layer}`, source, "source-layer": layer, minzoom });
  // A detailed tile paints itself over with water first, so that it replaces the coarse world below it as a whole.
  const cover: LayerSpecification[] =
    source === "detail"
      ? [{ ...part("bg"), type: "fill", paint: { "fill-color": tokens.water, "fill-antialias": false } }]
      : [];
  return [
    ...cover,
    { ...part("land"), type: "fill", paint: { "fill-color": tokens.land } },
    { ...part("ice"), type: "fill", paint: { "fill-color": tokens.ice, "fill-opacity": 0.8 } },
    // The outlines of towns are coarse and spill over the shore, so they fade where that would show.
    {
      ...part("urban"),
      type: "fill",
      paint: {
        "fill-color": tokens.urban,
        "fill-opacity": ["interpolate", ["linear"], ["zoom"], 4, 0.4, 6, 1, 7.5, 0.9, 8.6, 0],
      },
    },
    {
      ...part("land"),
      id: `${source}-coast`,
      type: "line",
      // Further out it would be a third of a pixel wide, and in software a fifth of a frame's time.
      minzoom: Math.max(minzoom, 2.6),
      paint: { "line-color": tokens.coast, "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.3, 6, 0.6, 10, 1] },
    },
    {
      ...part("river"),
      type: "line",
      minzoom: Math.max(minzoom, 2),
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": tokens.river,
        "line-width": [
          "interpolate",
          ["exponential", 1.4],
          ["zoom"],
          2,
          ["-", 0.7, ["*", 0.06, ["get", "r"]]],
          6,
          ["-", 1.6, ["*", 0.1, ["get", "r"]]],
          10,
          ["-", 4, ["*", 0.25, ["get", "r"]]],
        ],
      },
    },
    { ...part("lake"), type: "fill", paint: { "fill-color": tokens.water } },
    {
      ...part("lake"),
      id: `${source}-shore`,
      type: "line",
      paint: {
        "line-color": tokens.coast,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.2, 6, 0.5, 10, 0.9],
      },
    },
    {
      ...part("admin1"),
      type: "line",
      // In the water a state's border is but a dashed line from nowhere to nowhere.
      filter: ["==", ["get", "l"], 0],
      minzoom: Math.max(minzoom, 2.6),
      paint: {
        "line-color": tokens.stateBorder,
        "line-dasharray": [3, 2],
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.5, 6, 0.9, 10, 1.4],
        "line-opacity": ["case", ["==", ["get", "f"], 1], 1, 0.55],
      },
    },
    ...borders(part("admin0"), tokens),
  ];
}

/** Land borders solid, disputed ones dashed as Natural Earth marks them; both lighter where they run through water. */
function borders(
  part: { id: string; source: Source; "source-layer": string; minzoom: number },
  tokens: BasemapTokens,
): LineLayerSpecification[] {
  const colour: ExpressionSpecification = ["case", ["==", ["get", "l"], 1], tokens.waterBorder, tokens.border];
  return [
    {
      ...part,
      type: "line",
      filter: ["==", ["get", "d"], 0],
      layout: { "line-join": "round" },
      paint: { "line-color": colour, "line-width": BORDER_WIDTH },
    },
    {
      ...part,
      id: `${part.source}-disputed`,
      type: "line",
      filter: ["==", ["get", "d"], 1],
      paint: { "line-color": colour, "line-dasharray": [2, 2], "line-width": BORDER_WIDTH },
    },
  ];
}

const BORDER_WIDTH: ["interpolate", ["linear"], ["zoom"], ...number[]] = [
  "interpolate",
  ["linear"],
  ["zoom"],
  1,
  0.4,
  4,
  0.9,
  10,
  1.8,
];
