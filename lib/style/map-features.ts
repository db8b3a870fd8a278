import type { Precision, ProgramId, TieKind } from "../../geodata/schema/vocabulary.ts";
import type { Mark } from "../atlas/row.ts";
import type { TieStyle } from "../atlas/tie-style.ts";
import type { TieColour } from "./image-id.ts";
import type { Anchor, Side } from "./label-geometry.ts";

/** GeoJSON as the map's sources take it. Longitude, latitude (WGS 84); longitudes are unwrapped around the Pacific. */
export interface PointShape {
  type: "Point";
  coordinates: number[];
}
export interface LineShape {
  type: "LineString";
  coordinates: number[][];
}
export interface AreaShape {
  type: "Polygon";
  coordinates: number[][][];
}
export interface MapFeature<Shape, Properties> {
  type: "Feature";
  geometry: Shape;
  properties: Properties;
}
export interface Collection<Shape, Properties> {
  type: "FeatureCollection";
  features: MapFeature<Shape, Properties>[];
}

/** The whole zooms at which a feature is drawn: from z0 up to, and without, z1. */
export interface Zooms {
  z0: number;
  z1: number;
}

/** A label beside a mark, or none where there is no room; each line of `detail` begins with a line break. */
export interface LabelProperties {
  name: string;
  /** The name as it is written. */
  written: string;
  /** Whether the name is all that is written. */
  brief: boolean;
  letters: string;
  detail: string;
  side: Side | "none";
  /** Where the text may stand, best first, as MapLibre takes it. */
  anchors: (Anchor[0] | Anchor[1])[];
  /** The same for the name without its lines, where it has some. */
  bare: (Anchor[0] | Anchor[1])[];
  /** Radius of the mark in CSS pixels. */
  radius: number;
}

/** Which places a mark stands for: the one that it is named after and leads to, and all that have events in it. */
interface MarkProperties {
  /** The place's own id, or that of an area's mark. */
  id: string;
  place: string;
  /** Ids with spaces between. */
  covers: string;
  /** Ties that lead from the mark to elsewhere, and those with both ends in it, which are only counted. */
  ties: number;
  inside: number;
  /** Whether the mark sits on the rim of its footprint: what it stands for lies somewhere within. */
  rim: boolean;
}

export interface GlyphProperties extends Zooms, LabelProperties, MarkProperties {
  role: "glyph";
  count: number;
  /** What follows the theme in the id of the glyph's image: `3:act|open.E|struck`. */
  image: string;
  /** The name of the mark's button. */
  accessible: string;
  /** Place in the list: 0 first. */
  order: number;
}

/** From a mark that moved aside to its true place, and the dot there. */
export interface LeaderProperties extends Zooms {
  id: string;
  role: "leader" | "anchor";
}

export interface TieOnlyProperties extends Zooms, LabelProperties, MarkProperties {
  role: "tieOnly" | "country";
  accessible: string;
  order: number;
}

/** How a tie's line is drawn (LOOK §6, Ties). */
export interface TieProperties extends Zooms {
  id: string;
  role: "tie";
  mark: Mark;
  kind: TieKind;
  program: ProgramId;
  style: TieStyle;
  colour: TieColour;
}

export interface HeadProperties extends Zooms {
  id: string;
  role: "head";
  /** What follows the theme in the id of the image. */
  image: string;
  /** Degrees clockwise from north. */
  angle: number;
  /** Radius of the mark at its end in CSS pixels; -1 for a bar. */
  radius: number;
}

/** The badge of a line, in the middle of which it stands for all its ties. */
export interface BadgeProperties extends Zooms {
  id: string;
  role: "badge";
  image: string;
  /** Half its width in CSS pixels. */
  radius: number;
  /** Ids of the ties that the line stands for, with spaces between. */
  covers: string;
  /** The name of the badge's button. */
  accessible: string;
}

export interface FootprintProperties extends Zooms {
  id: string;
  role: "area";
  /** Of the place within which something is known to lie. */
  name: string;
  precision: Precision | "metro";
  /** The area of the selected record or place. */
  chosen: boolean;
}

export interface MapFeatures {
  readonly glyphs: Collection<PointShape | LineShape, GlyphProperties | LeaderProperties>;
  readonly tieOnly: Collection<PointShape | LineShape, TieOnlyProperties | LeaderProperties>;
  readonly ties: Collection<LineShape, TieProperties>;
  readonly heads: Collection<PointShape, HeadProperties | BadgeProperties>;
  readonly footprint: Collection<AreaShape, FootprintProperties>;
  /** What the selected record touches: all else steps back. Null where nothing is selected, or it is not drawn. */
  readonly kept: Kept | null;
}

/** Ids of marks, countries and ties. */
export type Kept = readonly string[];

/** What is chosen in the list or on the map. */
export type Selection = { readonly type: "event" | "tie" | "place"; readonly id: string } | null;

export function collection<Shape, Properties>(
  features: MapFeature<Shape, Properties>[],
): Collection<Shape, Properties> {
  return { type: "FeatureCollection", features };
}

export const NO_FEATURES: MapFeatures = {
  glyphs: collection([]),
  tieOnly: collection([]),
  ties: collection([]),
  heads: collection([]),
  footprint: collection([]),
  kept: null,
};

/** The whole zooms for which marks are placed. Tiles know no zoom below 0, and nothing changes above 10. */
export const LEVELS: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const LAST = 25;

/** What a map is, as far as the places of marks depend on it. */
export interface Frame {
  readonly globe: boolean;
  /** Less wide than `NARROW`, as on a phone. */
  readonly narrow: boolean;
}

export const FLAT: Frame = { globe: false, narrow: false };
/** A map narrower than this, in CSS pixels, has room for one mark in each country when it shows the world. */
export const NARROW = 860;
/** How far out a map goes: the world is as wide as a wide map of 860 px, or as a phone. */
const LOWEST = { wide: 0.74, narrow: -0.4 };

/** Whether a level shows the world in little room: on a phone, and on a globe, whose edges crowd. */
export function isCramped(level: number, { globe, narrow }: Frame): boolean {
  return level === 0 && (globe || narrow);
}

/** The zoom in whose pixels a level is placed: its smallest. */
export function placementZoom(level: number, frame: Frame): number {
  if (level > 0) return level;
  return isCramped(level, frame) ? LOWEST.narrow : LOWEST.wide;
}

/** The zoom up to which, and without which, a level is drawn. */
export function nextZoom(level: number): number {
  return level === LEVELS.at(-1) ? LAST : level + 1;
}

/** The level that is drawn at a zoom of the map; a globe shows every level one zoom later. */
export function levelAt(zoom: number, globe: boolean): number {
  const whole = Math.floor(zoom) - (globe ? 1 : 0);
  return Math.min(LEVELS.at(-1) ?? 0, Math.max(0, whole));
}

type AnyFeature = MapFeature<unknown, Zooms>;

/** The same feature where everything is drawn one whole zoom later; what is there from the beginning stays from there. */
export function oneZoomLater<Feature extends AnyFeature>(feature: Feature): Feature {
  const { z0, z1 } = feature.properties;
  return drawnAt(feature, z0 === 0 ? 0 : z0 + 1, z1 + 1);
}

function drawnAt<Feature extends AnyFeature>(feature: Feature, z0: number, z1: number): Feature {
  return { ...feature, properties: { ...feature.properties, z0, z1 } };
}

/** Features of levels that follow on one another; those that stay the same from one level to the next become one. */
export function overLevels<Feature extends AnyFeature>(
  levels: readonly number[],
  make: (level: number) => readonly Feature[],
): Feature[] {
  const all: Feature[] = [];
  let open = new Map<string, Feature>();
  for (const level of levels) {
    const z1 = nextZoom(level);
    const next = new Map<string, Feature>();
    for (const feature of make(level)) {
      const key = levels.length > 1 ? JSON.stringify([feature.geometry, feature.properties]) : String(all.length);
      const drawn = open.get(key) ?? drawnAt(feature, level, z1);
      if (drawn.properties.z0 === level) all.push(drawn);
      drawn.properties.z1 = z1;
      next.set(key, drawn);
    }
    open = next;
  }
  return all;
}
