import { isPlaced } from "../atlas/place-groups.ts";
import type { EventRow, PlaceRow, RecordRow, TieRow } from "../atlas/row.ts";
import { toMapFeatures } from "../style/features.ts";
import {
  type GlyphProperties,
  type LeaderProperties,
  levelAt,
  type MapFeatures,
  NARROW,
  type Selection,
  type TieOnlyProperties,
} from "../style/map-features.ts";
import type { Point } from "../style/screen.ts";
import type { Tokens } from "../style/tokens.ts";
import type { Camera } from "../view/camera.ts";
import type { Rect } from "./display-list.ts";
import { type CountryName, countryNames, type FootprintShape, footprintShapes } from "./map-part-areas.ts";
import { type SceneTie, sceneTies } from "./map-part-tie-scene.ts";
import { isGlobe, type Projection, projection } from "./projection.ts";
import { holds } from "./rects.ts";

/** All that decides the map of a still. */
export interface MapPartInput {
  readonly rows: readonly RecordRow[];
  readonly places: ReadonlyMap<string, PlaceRow>;
  readonly selected: Selection;
  readonly camera: Camera;
  readonly globe: boolean;
  /** Where the map lies in the frame, and the frame's own size: newsrooms crop the whole frame. */
  readonly rect: Rect;
  readonly frame: Pick<Rect, "width" | "height">;
  /** What stands on the map already: scale bar, locator, an editor's words. */
  readonly avoid: readonly Rect[];
  /** Lines that an editor has drawn. */
  readonly drawn?: readonly (readonly Point[])[];
  readonly tokens: Tokens;
}

/** A place's mark as a still draws it. */
export interface SceneMark {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
  readonly properties: GlyphProperties | TieOnlyProperties;
  /** The events that it stands for. */
  readonly records: readonly EventRow[];
  readonly claim: boolean;
  readonly back: boolean;
  readonly chosen: boolean;
}

/** From a mark that moved aside to its true place. */
export interface SceneLeader {
  readonly mark: string;
  readonly from: Point;
  readonly to: Point;
  readonly back: boolean;
}

/** What the map of a still shows, in units of its frame. */
export interface MapScene {
  readonly marks: readonly SceneMark[];
  readonly leaders: readonly SceneLeader[];
  readonly ties: readonly SceneTie[];
  readonly countries: readonly CountryName[];
  readonly footprints: readonly FootprintShape[];
}

/** Projects what the live map draws at this zoom. What does not lie in the map whole is left out, but for lines and areas. */
export function sceneOf(input: MapPartInput): MapScene {
  const { rows, places, selected, camera, rect } = input;
  const globe = isGlobe(input);
  const frame = { globe, narrow: rect.width < NARROW };
  const features = toMapFeatures(rows, places, selected, frame, [levelAt(camera.zoom, globe)]);
  const project = projection({ camera, globe, rect });
  const steppedBack = (id: string) => features.kept !== null && !features.kept.includes(id);
  const marks = marksOf(features, input, project, steppedBack);
  const drawn = new Set(marks.map(({ id }) => id));
  return {
    marks,
    leaders: leadersOf(features, project, steppedBack).filter(({ mark }) => drawn.has(mark)),
    ties: sceneTies(features, {
      project,
      rect,
      rows: rows.filter((row): row is TieRow => row.type === "tie"),
      chosen: selected?.type === "tie" ? selected.id : null,
      steppedBack,
    }),
    countries: countryNames(features, project, rect, steppedBack),
    footprints: footprintShapes(features, project, rect, steppedBack),
  };
}

function marksOf(
  { glyphs, tieOnly }: MapFeatures,
  { rows, selected, rect }: MapPartInput,
  { project }: Projection,
  steppedBack: (id: string) => boolean,
): SceneMark[] {
  const events = rows.filter((row): row is EventRow => row.type === "event" && isPlaced(row));
  const chosen = selected?.type === "event" ? events.find(({ id }) => id === selected.id)?.place : selected?.id;
  return [...tieOnly.features, ...glyphs.features].flatMap(({ geometry, properties }): SceneMark[] => {
    if (geometry.type !== "Point" || !isMark(properties)) return [];
    const at = project(geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0);
    const { id, radius } = properties;
    if (!at || !holds(rect, discBox(at, radius))) return [];
    const covers = properties.covers.split(" ");
    const records = events.filter(({ place }) => place !== null && covers.includes(place));
    return [
      {
        id,
        at,
        radius,
        properties,
        records,
        claim: records.some(({ bearing }) => bearing === "claim"),
        back: steppedBack(id),
        chosen: chosen !== undefined && selected?.type !== "tie" && (covers.includes(chosen ?? "") || id === chosen),
      },
    ];
  });
}

function isMark(
  properties: GlyphProperties | TieOnlyProperties | LeaderProperties,
): properties is GlyphProperties | TieOnlyProperties {
  return properties.role === "glyph" || properties.role === "tieOnly";
}

function leadersOf(
  { glyphs, tieOnly }: MapFeatures,
  { project }: Projection,
  steppedBack: (id: string) => boolean,
): SceneLeader[] {
  return [...tieOnly.features, ...glyphs.features].flatMap(({ geometry, properties }): SceneLeader[] => {
    if (geometry.type !== "LineString") return [];
    const [from, to] = geometry.coordinates.map(([longitude = 0, latitude = 0]) => project(longitude, latitude));
    return from && to ? [{ mark: properties.id, from, to, back: steppedBack(properties.id) }] : [];
  });
}

/** The square around a disc. */
export function discBox({ x, y }: Point, radius: number): Rect {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}
