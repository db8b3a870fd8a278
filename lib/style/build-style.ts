import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Box } from "../geo/box.ts";
import { groundLabels, NAMED } from "./basemap-labels.ts";
import { groundLayers } from "./basemap-layers.ts";
import { BOX, boxFeatures, boxLayer } from "./box-layer.ts";
import { clearBorders, clearFurniture, clearLines, FURNITURE, NO_FURNITURE } from "./clear-layers.ts";
import { footprintLayers, RECORDS, rimNames } from "./data-layers.ts";
import { stepBack } from "./dimming.ts";
import { fontFaces } from "./fonts.ts";
import type { Ground } from "./ground.ts";
import { type Collection, collection, type MapFeatures } from "./map-features.ts";
import { leaderLayers, placeLayers } from "./place-layers.ts";
import { streetLabels, streetLayers } from "./street-layers.ts";
import { headLayers, tieLayers } from "./tie-layers.ts";
import type { Tokens } from "./tokens.ts";

/** All that decides the map's look but its colours. */
export interface StyleInput {
  /** Scheme and host before the assets' paths, without a slash at its end: fonts need absolute addresses. */
  readonly origin: string;
  /** Paths that begin with a slash: the PMTiles archive, and the folder of the fonts. */
  readonly assets: { readonly basemap: string; readonly fonts: string };
  readonly ground: Ground;
  /** The foreign style, once it has been fetched; until then, and where it cannot be had, the embedded ground stands in. */
  readonly foreign?: StyleSpecification | undefined;
  readonly features: MapFeatures;
  readonly globe: boolean;
  /** What the reader has drawn around a part of the map. */
  readonly box?: Box | null | undefined;
  /** Whether anything can step back for a chosen record: shaders for that are only made once one was chosen. */
  readonly steps?: boolean;
  /** A map so low that beside a mark there is room for its name only. */
  readonly low?: boolean;
  /** Without the ground's own names, for stills that set their own; our marks keep theirs. */
  readonly wordless?: boolean;
}

/** The whole style of the map: a pure function of what is shown and of the colours. Nothing else writes the style. */
export function buildStyle(input: StyleInput, tokens: Tokens): StyleSpecification {
  const { origin, assets, features, globe, foreign, box, low = false, steps = features.kept !== null } = input;
  const ground = foreign ?? ownGround(input, tokens);
  const ours = (layers: readonly LayerSpecification[]) => (steps ? layers.map(stepBack) : layers);
  return {
    ...ground,
    version: 8,
    projection: { type: globe ? "globe" : "mercator" },
    sky: {
      "atmosphere-blend": 0,
      "sky-color": tokens.basemap.space,
      "horizon-color": tokens.basemap.space,
      "fog-color": tokens.basemap.space,
    },
    transition: { duration: 120, delay: 0 },
    "font-faces": { ...ground["font-faces"], ...fontFaces(`${origin}${assets.fonts}`) },
    sources: {
      ...ground.sources,
      [RECORDS]: data(together(features)),
      ...(box && { [BOX]: data(boxFeatures(box)) }),
      [FURNITURE]: data(NO_FURNITURE),
    },
    layers: [
      ...ground.layers.filter((layer) => !isName(layer)),
      ...ours(footprintLayers(tokens)),
      ...(box ? [boxLayer(tokens)] : []),
      ...ours(tieLayers(tokens, globe)),
      ...ours(leaderLayers(tokens)),
      ...ground.layers.filter(isName),
      ...(foreign ? [] : clearBorders(tokens)),
      clearLines("area", tokens),
      ...ours([rimNames(tokens)]),
      clearLines("tie", tokens),
      ...ours(headLayers(tokens)),
      ...ours(placeLayers(tokens, low)),
      clearFurniture(tokens),
    ],
  };
}

/**
 * Our own archive, and streets on top of it where an extract is set. The water of a flat map is the page behind it: painted tile by
 * tile in software it would be a fifth of a frame. A globe has its own.
 */
function ownGround(
  { origin, assets, ground, globe, wordless = false }: StyleInput,
  tokens: Tokens,
): StyleSpecification {
  const archive = (path: string) => `pmtiles://${origin}${path}`;
  const street = ground.kind === "street";
  const names = wordless ? [] : [...groundLabels(tokens), ...(street ? streetLabels(tokens.basemap) : [])];
  return {
    version: 8,
    sources: {
      // One file, two sources: beyond zoom 6 the world is stretched, and detail exists only in the focus boxes.
      world: { type: "vector", url: archive(assets.basemap), maxzoom: 6, promoteId: NAMED },
      detail: { type: "vector", url: archive(assets.basemap), minzoom: 7, maxzoom: 9 },
      ...(street ? { street: { type: "vector", url: archive(ground.archive) } } : {}),
    },
    layers: [
      ...groundLayers(tokens.basemap).filter((layer) => globe || layer.type !== "background"),
      ...(street ? streetLayers(tokens.basemap) : []),
      ...names,
    ],
  };
}

/** Names of the ground go between our ties and our marks. */
function isName(layer: LayerSpecification): boolean {
  return layer.type === "symbol";
}

/** All features as one collection. */
function together({ footprint, ties, heads, tieOnly, glyphs }: MapFeatures): Collection<unknown, unknown> {
  return collection([footprint, ties, heads, tieOnly, glyphs].flatMap(({ features }) => features as never[]));
}

/** Our ids become the features' ids, so that hover and selection can be set on them. */
function data<Shape, Properties>(features: Collection<Shape, Properties>): GeoJSONSourceSpecification {
  return { type: "geojson", data: features as unknown as GeoJSONSourceSpecification["data"], promoteId: "id" };
}
