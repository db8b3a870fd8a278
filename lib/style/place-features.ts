import type { PlaceRow } from "../atlas/row.ts";
import { PACIFIC } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import { type CountryLabel, countryLines, placeCountries } from "./country-labels.ts";
import { displace, type Placed } from "./displacement.ts";
import type { DrawnPlace } from "./drawn-places.ts";
import { formatLetters, formatSegments } from "./image-id.ts";
import { anchorOf, NAME_SIZE, type PlacedLabel, placeLabels } from "./label-placement.ts";
import { accessibleName, detailLines, withinLine } from "./label-words.ts";
import {
  type BadgeProperties,
  type GlyphProperties,
  type LeaderProperties,
  type LineShape,
  type MapFeature,
  type PointShape,
  placementZoom,
  type RingProperties,
} from "./map-features.ts";
import { rimOf } from "./rims.ts";
import { ringSegments } from "./ring-segments.ts";
import { toScreen } from "./screen.ts";
import { BADGE_SIDE } from "./tie-image.ts";

/** From this zoom, and wherever so few labels are drawn, they carry stamp sentences: readers photograph the screen too. */
const CITY_ZOOM = 8;
const FEW_LABELS = 12;
/** A true place no further than this from the rim of its mark needs no leader, in CSS pixels. */
const NO_LEADER = 8;
/** How far a country's name may stand from its point, in CSS pixels; on the globe the same way is a longer one. */
const FARTHEST_NAME = { flat: 36, narrow: 46, globe: 12 };

/** Everything about places that differs from one whole zoom to the next. */
export interface PlaceLayout {
  readonly level: number;
  /** The zoom in whose pixels the level is laid out. */
  readonly zoom: number;
  readonly placed: ReadonlyMap<string, Placed>;
  /** Footprints, by the ids of the marks that sit on them. */
  readonly onRim: ReadonlyMap<string, readonly Position[]>;
  readonly countries: readonly CountryLabel[];
}

/** Moves marks and the names of countries aside, for one whole zoom. */
export function layOut(
  marks: readonly DrawnPlace[],
  countries: readonly PlaceRow[],
  level: number,
  globe: boolean,
): PlaceLayout {
  // A globe merges as the flat map does one zoom earlier, and is drawn one zoom later.
  const zoom = placementZoom(level) + (globe ? 1 : 0);
  const onRim = new Map(
    marks.flatMap((mark) => {
      const rim = rimOf(mark, level);
      return rim ? [[mark.id, rim]] : [];
    }),
  );
  const placed = displace(
    marks.map((mark) => ({ ...mark, rim: onRim.get(mark.id) ?? null })),
    zoom,
  );
  const taken = marks.map((mark) => ({ ...toScreen(placed.get(mark.id)?.at ?? mark.at, zoom), radius: mark.radius }));
  return {
    level,
    zoom,
    placed,
    onRim,
    countries: placeCountries(
      countries,
      taken,
      zoom,
      globe ? FARTHEST_NAME.globe : level === 0 ? FARTHEST_NAME.narrow : FARTHEST_NAME.flat,
    ),
  };
}

/** Where each mark's name stands, off the `badges` of ties and away from their `lines` (longitude, latitude). */
export function labelsOf(
  marks: readonly DrawnPlace[],
  layout: PlaceLayout,
  lines: readonly (readonly number[])[],
  badges: readonly MapFeature<PointShape, BadgeProperties>[],
): Map<string, PlacedLabel> {
  const { level, zoom, placed, countries } = layout;
  // Only maps narrower than 1024 px go below zoom 1: there names need the room between the coasts, and lines have none.
  const narrow = level === 0;
  const boxes = badges.map(({ geometry: { coordinates }, properties: { radius } }) => ({
    ...toScreen([coordinates[0] ?? 0, coordinates[1] ?? 0], zoom),
    halfWidth: radius,
    halfHeight: BADGE_SIDE / 2,
  }));
  return placeLabels(
    marks.map((mark) => ({
      ...mark,
      at: placed.get(mark.id)?.at ?? mark.at,
      details: narrow ? [] : detailsOf(mark, layout, marks.length),
    })),
    [...countries.map((name) => name.box), ...boxes],
    lines.map(([longitude = 0, latitude = 0]) => toScreen([longitude, latitude], zoom)),
    zoom,
    (mark) => (mark.at[0] < PACIFIC !== narrow ? "left" : "right"),
    narrow,
  );
}

/** What may stand under a mark's name, best first. */
function detailsOf(mark: DrawnPlace, { onRim, level }: PlaceLayout, marks: number): readonly (readonly string[])[] {
  const lines = detailLines(mark.events, mark, level >= CITY_ZOOM ? "city" : marks <= FEW_LABELS ? "few" : "many");
  return onRim.has(mark.id) ? lines.map((each) => [withinLine(mark.events), ...each]) : lines;
}

export type PlaceFeature = MapFeature<PointShape | LineShape, GlyphProperties | RingProperties | LeaderProperties>;

/** A mark, and where it moved its leader and anchor dot. */
export function markFeatures(
  mark: DrawnPlace,
  order: number,
  layout: PlaceLayout,
  label: PlacedLabel | undefined,
): PlaceFeature[] {
  const { at = mark.at, moved: aside = false } = layout.placed.get(mark.id) ?? {};
  const [here, truth] = [toScreen(at, layout.zoom), toScreen(mark.at, layout.zoom)];
  // A dot at a mark's very rim would look like a place of its own, with a leader too short to be seen.
  const moved = aside && Math.hypot(here.x - truth.x, here.y - truth.y) > mark.radius + NO_LEADER;
  // On narrow maps the rooms between the coasts are for the names of glyphs; a ring's name is on its button.
  const named = mark.events.length > 0 || layout.level > 0;
  const shared = {
    id: mark.id,
    place: mark.place.id,
    covers: [...new Set(mark.events.map((row) => row.place))].join(" "),
    name: mark.name,
    letters: formatLetters(mark.programs),
    detail: (label?.lines ?? []).map((line) => `\n${line}`).join(""),
    side: (named && label?.side) || ("none" as const),
    anchors: (label ? [label.side, ...(label.spare ?? [])] : []).flatMap((side) =>
      anchorOf(side, mark.radius, NAME_SIZE),
    ),
    radius: mark.radius,
    accessible: accessibleName(mark.name, mark.events, { ...mark, places: mark.members.length }),
    order,
    z0: 0,
    z1: 0,
  };
  const properties: GlyphProperties | RingProperties =
    mark.events.length > 0
      ? {
          ...shared,
          role: "glyph",
          count: mark.events.length,
          image: `${mark.events.length}:${formatSegments(ringSegments(mark.events))}`,
        }
      : { ...shared, role: "ring" };
  const leader = (role: "leader" | "anchor"): LeaderProperties => ({ id: mark.id, role, z0: 0, z1: 0 });
  return [
    { type: "Feature", geometry: point(at), properties },
    ...(moved
      ? [
          {
            type: "Feature" as const,
            geometry: { type: "LineString" as const, coordinates: [[...mark.at], [...at]] },
            properties: leader("leader"),
          },
          { type: "Feature" as const, geometry: point(mark.at), properties: leader("anchor") },
        ]
      : []),
  ];
}

/** The name of a country at which ties end. */
export function countryFeature({ place, at }: CountryLabel): MapFeature<PointShape, RingProperties> {
  return {
    type: "Feature",
    geometry: point(at),
    properties: {
      id: place.id,
      place: place.id,
      covers: "",
      role: "country",
      name: countryLines(place.name).join("\n"),
      letters: "",
      detail: "",
      side: "bottom",
      anchors: [],
      radius: 0,
      accessible: place.name,
      order: 0,
      z0: 0,
      z1: 0,
    },
  };
}

export function point(at: Position): PointShape {
  return { type: "Point", coordinates: [...at] };
}
