import type { GeoJSONSourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { groundLabels } from "./basemap-labels.ts";
import { groundLayers } from "./basemap-layers.ts";
import { footprintLayers } from "./data-layers.ts";
import { fontFaces } from "./fonts.ts";
import type { Collection, MapFeatures } from "./map-features.ts";
import { placeLayers } from "./place-layers.ts";
import { headLayers, tieLayers } from "./tie-layers.ts";
import type { Tokens } from "./tokens.ts";

/** All that decides the map's look but its colours. */
export interface StyleInput {
  /** Scheme and host before the assets' paths, without a slash at its end: fonts need absolute addresses. */
  readonly origin: string;
  /** Paths that begin with a slash: the PMTiles archive, and the folder of the fonts. */
  readonly assets: { readonly basemap: string; readonly fonts: string };
  readonly features: MapFeatures;
  readonly globe: boolean;
}

/** The whole style of the map: a pure function of what is shown and of the colours. Nothing else writes the style. */
export function buildStyle({ origin, assets, features, globe }: StyleInput, tokens: Tokens): StyleSpecification {
  const archive = `pmtiles://${origin}${assets.basemap}`;
  return {
    version: 8,
    projection: { type: globe ? "globe" : "mercator" },
    sky: {
      "atmosphere-blend": 0,
      "sky-color": tokens.basemap.space,
      "horizon-color": tokens.basemap.space,
      "fog-color": tokens.basemap.space,
    },
    transition: { duration: 120, delay: 0 },
    "font-faces": fontFaces(`${origin}${assets.fonts}`),
    sources: {
      // One file, two sources: beyond zoom 6 the world is stretched, and detail exists only in the focus boxes.
      world: { type: "vector", url: archive, maxzoom: 6 },
      detail: { type: "vector", url: archive, minzoom: 7, maxzoom: 9 },
      footprint: data(features.footprint),
      ties: data(features.ties),
      heads: data(features.heads),
      tieOnly: data(features.tieOnly),
      glyphs: data(features.glyphs),
    },
    layers: [
      ...groundLayers(tokens.basemap),
      ...footprintLayers(tokens),
      ...tieLayers(tokens),
      ...groundLabels(tokens.basemap, namesOf(features)),
      ...headLayers(tokens),
      ...placeLayers(tokens),
    ],
  };
}

/** Our ids become the features' ids, so that hover and selection can be set on them. */
function data<Shape, Properties>(features: Collection<Shape, Properties>): GeoJSONSourceSpecification {
  return { type: "geojson", data: features as unknown as GeoJSONSourceSpecification["data"], promoteId: "id" };
}

/** Names that our own layers write, so that the ground does not write them again. */
function namesOf({ glyphs, tieOnly }: MapFeatures): string[] {
  const names = [...glyphs.features, ...tieOnly.features].flatMap(({ properties }) => {
    if (properties.role === "country") return [properties.accessible];
    // The gazetteers differ in whether "City" belongs to a name.
    return "name" in properties ? [properties.name, `${properties.name} City`] : [];
  });
  return [...new Set(names)].sort();
}
