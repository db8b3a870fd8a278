import type { Position } from "../geo/mercator.ts";
import { type CountryLabel, countryLines } from "./country-labels.ts";
import type { DrawnPlace } from "./drawn-places.ts";
import { formatLetters, formatSegments } from "./image-id.ts";
import { anchorOf, NAME_SIZE, type PlacedLabel, type Side } from "./label-geometry.ts";
import { accessibleName } from "./label-words.ts";
import type {
  GlyphProperties,
  LabelProperties,
  LeaderProperties,
  LineShape,
  MapFeature,
  PointShape,
  TieOnlyProperties,
} from "./map-features.ts";
import { type PlaceLayout, writtenName } from "./place-layout.ts";
import { ringSegments } from "./ring-segments.ts";
import { toScreen } from "./screen.ts";

/** A true place no further than this from the rim of its mark needs no leader, in CSS pixels. */
const NO_LEADER = 8;
export type PlaceFeature = MapFeature<PointShape | LineShape, GlyphProperties | TieOnlyProperties | LeaderProperties>;

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
  // Where the world has little room it is for the names of glyphs; a diamond's name is on its button.
  const named = mark.events.length > 0 || !layout.cramped;
  const shared = {
    id: mark.id,
    place: mark.place.id,
    covers: [...new Set(mark.events.map((row) => row.place))].join(" "),
    ties: mark.ties,
    inside: mark.inside,
    rim: layout.onRim.has(mark.id),
    name: mark.name,
    written: writtenName(mark, layout),
    brief: layout.brief,
    letters: formatLetters(mark.programs),
    detail: (label?.lines ?? []).map((line) => `\n${line}`).join(""),
    side: (named && label?.side) || ("none" as const),
    anchors: anchorsOf(label ? [label.side, ...(label.spare ?? [])] : [], mark.radius),
    bare: anchorsOf((named && label?.bare) || [], mark.radius),
    radius: mark.radius,
    accessible: accessibleName(mark.name, mark.events, { ...mark, places: mark.members.length }),
    order,
    z0: 0,
    z1: 0,
  };
  const properties: GlyphProperties | TieOnlyProperties =
    mark.events.length > 0
      ? {
          ...shared,
          role: "glyph",
          count: mark.events.length,
          image: `${mark.events.length}:${formatSegments(ringSegments(mark.events))}`,
        }
      : { ...shared, role: "tieOnly" };
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

function anchorsOf(sides: readonly Side[], radius: number): LabelProperties["anchors"] {
  return sides.flatMap((side) => anchorOf(side, radius, NAME_SIZE));
}

/** The name of a country at which ties end. */
export function countryFeature({ place, at }: CountryLabel): MapFeature<PointShape, TieOnlyProperties> {
  return {
    type: "Feature",
    geometry: point(at),
    properties: {
      id: place.id,
      place: place.id,
      covers: "",
      ties: 0,
      inside: 0,
      rim: false,
      role: "country",
      name: place.name,
      written: countryLines(place.name).join("\n"),
      brief: true,
      letters: "",
      detail: "",
      side: "bottom",
      anchors: [],
      bare: [],
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
