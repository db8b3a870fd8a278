import { isDrawn } from "../atlas/ledger.ts";
import { groupRows, tieOnlyPlaces } from "../atlas/place-groups.ts";
import type { EventRow, PlaceRow, RecordRow } from "../atlas/row.ts";
import { PACIFIC, unwrap } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import { type CountryLabel, countryLines, placeCountries } from "./country-labels.ts";
import { displace, type Placed } from "./displacement.ts";
import { glyphSize, TIE_ONLY_RADIUS } from "./glyph-size.ts";
import { formatLetters, formatSegments, isGrey, type LabelLetter } from "./image-id.ts";
import { type Labelled, type PlacedLabel, placeLabels } from "./label-placement.ts";
import { accessibleName, detailLines } from "./label-words.ts";
import {
  type GlyphProperties,
  type LeaderProperties,
  type LineShape,
  type MapFeature,
  type PointShape,
  placementZoom,
  type RingProperties,
} from "./map-features.ts";
import { letterOf, ringSegments } from "./ring-segments.ts";
import { toScreen } from "./screen.ts";
import { BADGE_SIDE } from "./tie-image.ts";

/** A place that is drawn: with a glyph, or as a plain ring where only ties touch it. */
export interface DrawnPlace extends Labelled {
  readonly place: PlaceRow;
  readonly events: readonly EventRow[];
  readonly ties: number;
  readonly programs: readonly LabelLetter[];
}

/** Everything about places that differs from one whole zoom to the next. */
export interface PlaceLayout {
  readonly level: number;
  /** The zoom in whose pixels the level is laid out. */
  readonly zoom: number;
  readonly placed: ReadonlyMap<string, Placed>;
  readonly countries: readonly CountryLabel[];
}

/** The places that rows are drawn at, in list order. */
export function drawnPlaces(rows: readonly RecordRow[], places: ReadonlyMap<string, PlaceRow>): DrawnPlace[] {
  const groups = groupRows(rows, places).places;
  const touching = (id: string) =>
    rows.filter((row) => row.type === "tie" && (row.from?.place === id || row.to?.place === id));
  return [
    ...groups.map(({ place, events, ties }) => drawn(place, events, ties, events)),
    ...tieOnlyPlaces(rows, places).map((place) => drawn(place, [], touching(place.id).length, touching(place.id))),
  ];
}

function drawn(place: PlaceRow, events: readonly EventRow[], ties: number, lettered: readonly RecordRow[]): DrawnPlace {
  const programs = lettersOf(lettered);
  return {
    id: place.id,
    place,
    at: [unwrap(place.at[0], PACIFIC), place.at[1]],
    radius: events.length > 0 ? glyphSize(events.length).diameter / 2 : TIE_ONLY_RADIUS,
    name: place.name,
    letters: programs.length,
    programs,
    detail: detailLines(events, ties),
    events,
    ties,
  };
}

function lettersOf(rows: readonly RecordRow[]): LabelLetter[] {
  return [..."CESFAPTO"].flatMap((wanted) => {
    const those = rows.filter((row) => letterOf(row) === wanted);
    const [first] = those;
    return first ? [{ letter: letterOf(first), grey: those.every((row) => isGrey(row.mark)) }] : [];
  });
}

/** Countries at which drawn ties end. */
export function tieCountries(rows: readonly RecordRow[], places: ReadonlyMap<string, PlaceRow>): PlaceRow[] {
  const ids = new Set(
    rows.flatMap((row) => (row.type === "tie" && isDrawn(row) ? [row.from?.place, row.to?.place] : [])),
  );
  return [...ids].flatMap((id) => {
    const place = id ? places.get(id) : undefined;
    return place?.kind === "country" ? [place] : [];
  });
}

/** Moves marks and the names of countries aside, for one whole zoom. */
export function layOut(marks: readonly DrawnPlace[], countries: readonly PlaceRow[], level: number): PlaceLayout {
  const zoom = placementZoom(level);
  const placed = displace(marks, zoom);
  const discs = marks.map((mark) => ({ ...toScreen(placed.get(mark.id)?.at ?? mark.at, zoom), radius: mark.radius }));
  return { level, zoom, placed, countries: placeCountries(countries, discs, zoom) };
}

/** Where each mark's name stands, off the `badges` of ties and away from their `lines` (longitude, latitude). */
export function labelsOf(
  marks: readonly DrawnPlace[],
  layout: PlaceLayout,
  lines: readonly (readonly number[])[],
  badges: readonly (readonly number[])[],
): Map<string, PlacedLabel> {
  const { level, zoom, placed, countries } = layout;
  // Only maps narrower than 1024 px go below zoom 1: there names need the room between the coasts, and lines have none.
  const narrow = level === 0;
  const boxes = badges.map(([longitude = 0, latitude = 0]) => ({
    ...toScreen([longitude, latitude], zoom),
    halfWidth: BADGE_SIDE / 2,
    halfHeight: BADGE_SIDE / 2,
  }));
  return placeLabels(
    marks.map((mark) => ({ ...mark, at: placed.get(mark.id)?.at ?? mark.at, detail: narrow ? [] : mark.detail })),
    [...countries.map((name) => name.box), ...boxes],
    lines.map(([longitude = 0, latitude = 0]) => toScreen([longitude, latitude], zoom)),
    zoom,
    (mark) => (mark.at[0] < PACIFIC !== narrow ? "left" : "right"),
  );
}

type PlaceFeature = MapFeature<PointShape | LineShape, GlyphProperties | RingProperties | LeaderProperties>;

/** A mark, and where it moved its leader and anchor dot. */
export function markFeatures(
  mark: DrawnPlace,
  order: number,
  layout: PlaceLayout,
  label: PlacedLabel | undefined,
): PlaceFeature[] {
  const { at = mark.at, moved = false } = layout.placed.get(mark.id) ?? {};
  const shared = {
    id: mark.id,
    name: mark.name,
    letters: formatLetters(mark.programs),
    detail: label?.detail ? mark.detail.map((line) => `\n${line}`).join("") : "",
    side: label?.side ?? ("none" as const),
    radius: mark.radius,
    accessible: accessibleName(mark.name, mark.events, mark.ties),
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
      role: "country",
      name: countryLines(place.name).join("\n"),
      letters: "",
      detail: "",
      side: "bottom",
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
