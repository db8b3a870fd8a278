import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { FONT } from "./fonts.ts";
import type { BasemapTokens } from "./tokens.ts";

/** Streets begin here; further out the embedded ground says all there is to say. */
const FROM = 8;

const ROADS: readonly { kind: string; from: number; width: readonly [number, number] }[] = [
  { kind: "path", from: 14, width: [0.4, 1.2] },
  { kind: "minor_road", from: 12, width: [0.3, 5] },
  { kind: "major_road", from: 9, width: [0.4, 8] },
  { kind: "highway", from: FROM, width: [0.6, 10] },
];

/** Ground of an extract in the Protomaps basemap schema (version 4): land, water, parks, streets, buildings. */
export function streetLayers(tokens: BasemapTokens): LayerSpecification[] {
  const part = (layer: string) => ({ id: `street-${layer}`, source: "street", "source-layer": layer, minzoom: FROM });
  return [
    { ...part("earth"), type: "fill", paint: { "fill-color": tokens.land } },
    {
      ...part("landuse"),
      type: "fill",
      filter: [
        "in",
        ["get", "kind"],
        ["literal", ["park", "wood", "forest", "nature_reserve", "cemetery", "golf_course"]],
      ],
      paint: { "fill-color": tokens.urban, "fill-opacity": 0.6 },
    },
    {
      ...part("water"),
      type: "fill",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": tokens.water },
    },
    {
      ...part("buildings"),
      type: "fill",
      minzoom: 14,
      paint: { "fill-color": tokens.urban, "fill-outline-color": tokens.stateBorder },
    },
    ...ROADS.map(
      ({ kind, from, width: [thin, thick] }): LayerSpecification => ({
        ...part("roads"),
        id: `street-${kind}`,
        type: "line",
        minzoom: from,
        filter: ["==", ["get", "kind"], kind],
        layout: { "line-cap": "round", "line-join": "round" },
        paint: {
          "line-color": kind === "highway" || kind === "major_road" ? tokens.stateBorder : tokens.urban,
          "line-width": ["interpolate", ["exponential", 1.6], ["zoom"], from, thin, 17, thick],
        },
      }),
    ),
  ];
}

/** Names of neighbourhoods and streets. */
export function streetLabels(tokens: BasemapTokens): LayerSpecification[] {
  const name: ExpressionSpecification = ["coalesce", ["get", "name:en"], ["get", "name"]];
  return [
    {
      id: "label-street-roads",
      type: "symbol",
      source: "street",
      "source-layer": "roads",
      minzoom: 13,
      filter: ["in", ["get", "kind"], ["literal", ["highway", "major_road", "minor_road"]]],
      layout: { "symbol-placement": "line", "text-field": name, "text-font": FONT.regular, "text-size": 11 },
      paint: { "text-color": tokens.minorPlaceLabel, "text-halo-color": tokens.halo, "text-halo-width": 1.2 },
    },
    {
      id: "label-street-places",
      type: "symbol",
      source: "street",
      "source-layer": "places",
      minzoom: 10.5,
      filter: ["in", ["get", "kind"], ["literal", ["neighbourhood", "macrohood", "locality"]]],
      layout: { "text-field": name, "text-font": FONT.medium, "text-size": 12, "text-max-width": 8 },
      paint: { "text-color": tokens.placeLabel, "text-halo-color": tokens.halo, "text-halo-width": 1.4 },
    },
  ];
}
