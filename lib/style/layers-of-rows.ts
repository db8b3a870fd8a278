import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import { badgesOf } from "./badge-features.ts";
import { type DrawnPlace, drawnPlaces, tieCountries } from "./drawn-places.ts";
import { areaFeature, precisionOf } from "./footprint-features.ts";
import {
  type AreaShape,
  type BadgeProperties,
  collection,
  type FootprintProperties,
  type Frame,
  type GlyphProperties,
  type HeadProperties,
  LEVELS,
  type LeaderProperties,
  type LineShape,
  type MapFeature,
  type MapFeatures,
  oneZoomLater,
  overLevels,
  type PointShape,
  type TieOnlyProperties,
  type TieProperties,
  type Zooms,
} from "./map-features.ts";
import { mergeMarks } from "./merging.ts";
import { countryFeature, markFeatures, type PlaceFeature } from "./place-features.ts";
import { boxesOf, labelsOf, layOut, type PlaceLayout, wantedByNames } from "./place-layout.ts";
import { TOO_WIDE, widthOf } from "./rims.ts";
import { drawnTies, trueEnds } from "./tie-ends.ts";
import { shaftOf, tieFeatures } from "./tie-features.ts";

/** What is drawn of some rows whatever record is chosen, and the areas that marks sit on. */
export interface Layers extends Pick<MapFeatures, "glyphs" | "tieOnly" | "ties" | "heads"> {
  readonly areas: readonly MapFeature<AreaShape, FootprintProperties>[];
}

/** What is known of some rows: the scenes that were laid out so far, by level, and the layers made of them. */
interface Known {
  readonly sceneAt: (level: number) => Scene;
  readonly layers: Map<string, Layers>;
}

/** What a rim under a label costs beside a tie, and the head of a tie, without which nobody knows where it leads. */
const RIM_WEIGHT = 0.5;
const HEAD_WEIGHT = 8;

/** Laying out takes long, and neither choosing a record nor moving the map changes anything of it; nor does going back to a filter. */
const recent: (readonly RecordRow[])[] = [];
const MOST_RECENT = 16;
const known = new WeakMap<readonly RecordRow[], WeakMap<ReadonlyMap<string, PlaceRow>, Map<string, Known>>>();

/**
 * The layers of these rows at levels that follow on one another, with the `selected` tie on top of its line. What was laid out
 * once is not laid out again.
 */
export function layersOf(
  shown: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  selected: string | null,
  frame: Frame,
  levels: readonly number[] = LEVELS,
): Layers {
  const { sceneAt, layers } = knownOf(shown, places, selected, frame);
  const key = keyOf(levels);
  const made = layers.get(key) ?? layersAt(levels, sceneAt, frame.globe);
  layers.set(key, made);
  return made;
}

/** Whether that was laid out for all levels already. */
export function areLaidOut(
  shown: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  selected: string | null,
  frame: Frame,
): boolean {
  return knownOf(shown, places, selected, frame).layers.has(keyOf(LEVELS));
}

function keyOf(levels: readonly number[]): string {
  return levels.join(" ");
}

/** The rows that were asked for before, where these are the same ones again in another array; else these. */
function askedBefore(shown: readonly RecordRow[]): readonly RecordRow[] {
  const at = recent.findIndex((rows) => rows.length === shown.length && rows.every((row, i) => row === shown[i]));
  const [rows = shown] = at < 0 ? [] : recent.splice(at, 1);
  recent.unshift(rows);
  recent.length = Math.min(recent.length, MOST_RECENT);
  return rows;
}

function knownOf(
  given: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  tie: string | null,
  frame: Frame,
): Known {
  const shown = askedBefore(given);
  const ofRows = known.get(shown) ?? new WeakMap<ReadonlyMap<string, PlaceRow>, Map<string, Known>>();
  known.set(shown, ofRows);
  const ofPlaces = ofRows.get(places) ?? new Map<string, Known>();
  ofRows.set(places, ofPlaces);
  const key = [frame.globe, frame.narrow, tie ?? ""].join(" ");
  const found = ofPlaces.get(key);
  if (found) return found;
  const [single, countries] = [drawnPlaces(shown, places), tieCountries(shown, places)];
  const scenes = new Map<number, Scene>();
  const fresh: Known = {
    layers: new Map(),
    sceneAt: (level) => {
      const scene = scenes.get(level) ?? sceneOf(level, { single, countries, shown, places, tie, frame });
      scenes.set(level, scene);
      return scene;
    },
  };
  ofPlaces.set(key, fresh);
  return fresh;
}

function layersAt(levels: readonly number[], sceneAt: Known["sceneAt"], globe: boolean): Layers {
  const over = <Feature extends MapFeature<unknown, Zooms>>(make: (scene: Scene) => readonly Feature[]) => {
    const features = overLevels(levels, (level) => make(sceneAt(level)));
    return globe ? features.map(oneZoomLater) : features;
  };
  const marked = over(({ marked }) => marked);
  const heads = over(({ heads }) => heads);
  const badges = over(({ badges }) => badges);
  return {
    glyphs: collection(marked.filter(isOf<GlyphProperties>("glyph", marked))),
    tieOnly: collection([
      ...marked.filter(isOf<TieOnlyProperties>("tieOnly", marked)),
      ...over(({ layout }) => layout.countries.map(countryFeature)),
    ]),
    ties: collection(over(({ lines }) => lines)),
    heads: collection<PointShape, HeadProperties | BadgeProperties>([...heads, ...badges]),
    areas: over(({ areas }) => areas),
  };
}

/** What is drawn at one whole zoom. */
interface Scene {
  readonly layout: PlaceLayout;
  readonly marked: readonly PlaceFeature[];
  readonly lines: readonly MapFeature<LineShape, TieProperties>[];
  readonly heads: readonly MapFeature<PointShape, HeadProperties>[];
  readonly badges: readonly MapFeature<PointShape, BadgeProperties>[];
  readonly areas: readonly MapFeature<AreaShape, FootprintProperties>[];
}

function sceneOf(
  level: number,
  {
    single,
    countries,
    shown,
    places,
    tie,
    frame,
  }: {
    readonly single: readonly DrawnPlace[];
    readonly countries: readonly PlaceRow[];
    readonly shown: readonly RecordRow[];
    readonly places: ReadonlyMap<string, PlaceRow>;
    readonly tie: string | null;
    readonly frame: Frame;
  },
): Scene {
  const marks = mergeMarks(single, shown, places, level, frame);
  const marksOfPlaces = new Map(
    marks.flatMap((mark) => [mark.place, ...mark.members].map(({ id }) => [id, mark.id] as const)),
  );
  const named = countries.filter(({ id }) => !marksOfPlaces.has(id));
  const ties = drawnTies(shown, (place) => marksOfPlaces.get(place) ?? place, tie);
  const layout = layOut(marks, named, trueEnds(ties, marks, named), level, frame);
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const { lines, heads, paths } = tieFeatures(ties, byId, layout, wantedByNames(marks, layout));
  // A rim may be crossed sooner than a tie.
  const along = [
    ...lines.map(({ geometry }) => ({ corners: geometry.coordinates, weight: 1 })),
    ...heads.map((head) => ({ corners: shaftOf(head, layout.zoom), weight: HEAD_WEIGHT })),
    ...[...layout.onRim.values()].map((corners) => ({ corners, weight: RIM_WEIGHT })),
  ];
  // Badges keep off the names as they would stand without them, which can go round a line more easily than a badge can leave it.
  const unhindered = boxesOf(marks, layout, labelsOf(marks, layout, along, []));
  const badges = badgesOf(paths, byId, unhindered, layout);
  const labels = labelsOf(marks, layout, along, badges);
  return {
    layout,
    marked: marks.flatMap((mark, order) => markFeatures(mark, order, layout, labels.get(mark.id))),
    lines,
    heads,
    badges,
    areas: marks.flatMap(({ id, place }) => {
      const ring = layout.onRim.get(id);
      return ring && widthOf(ring, layout.zoom) < TOO_WIDE ? [areaFeature(place, ring, precisionOf(place), false)] : [];
    }),
  };
}

/** Keeps marks with that role and their leaders. */
function isOf<Properties extends GlyphProperties | TieOnlyProperties>(
  role: Properties["role"],
  all: readonly PlaceFeature[],
) {
  const ids = new Set(all.filter(({ properties }) => properties.role === role).map(({ properties }) => properties.id));
  return (feature: PlaceFeature): feature is MapFeature<PointShape | LineShape, Properties | LeaderProperties> =>
    ids.has(feature.properties.id);
}
