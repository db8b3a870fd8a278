import type { PlaceRow } from "../atlas/row.ts";
import { PACIFIC } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import { isWithinRing } from "../geo/ring-in-box.ts";
import { alongName, exitsOf, type TieEnds, tiesAround } from "./country-exits.ts";
import { type CountryLabel, namesWithExits, placeCountries } from "./country-labels.ts";
import { displace, type Placed, pushApart } from "./displacement.ts";
import type { DrawnPlace } from "./drawn-places.ts";
import { type Area, areaOf, isInWindow, type Labelled, labelBox, type PlacedLabel, REACH } from "./label-geometry.ts";
import { placeLabels } from "./label-placement.ts";
import { answerLines, detailLines, inTwoLines, withinLine } from "./label-words.ts";
import {
  type BadgeProperties,
  type Frame,
  isCramped,
  type MapFeature,
  type PointShape,
  placementZoom,
} from "./map-features.ts";
import { rimOf } from "./rims.ts";
import { type Box, toScreen } from "./screen.ts";
import { BADGE_SIDE } from "./tie-image.ts";

/** From this zoom, and wherever so few labels are drawn, they carry stamp sentences: readers photograph the screen too. */
const CITY_ZOOM = 8;
const FEW_LABELS = 12;
/** A narrow map has room for lines under the names from this zoom on; further out they would push the names over its edges. */
const BRIEF_UNTIL = 3;
/** How far a country's name may stand from its point, in CSS pixels; on the globe the same way is a longer one. */
const FARTHEST_NAME = { flat: 36, narrow: 46, globe: 12 };

/** Everything about places that differs from one whole zoom to the next. */
export interface PlaceLayout {
  readonly level: number;
  readonly globe: boolean;
  /** The world in little room: names need what lies between the coasts, and nothing stands under them. */
  readonly cramped: boolean;
  /** Marks have their names alone, but for the answers of claims. */
  readonly brief: boolean;
  /** The zoom in whose pixels the level is laid out. */
  readonly zoom: number;
  readonly placed: ReadonlyMap<string, Placed>;
  /** Footprints, by the ids of the marks that sit on them. */
  readonly onRim: ReadonlyMap<string, readonly Position[]>;
  /** The same in CSS pixels of that zoom. */
  readonly areas: ReadonlyMap<string, Area>;
  readonly countries: readonly CountryLabel[];
}

/** Moves marks and the names of countries aside, for one whole zoom; what `ties` end at countries leave them on ways that marks keep out of. */
export function layOut(
  marks: readonly DrawnPlace[],
  countries: readonly PlaceRow[],
  ties: TieEnds,
  level: number,
  frame: Frame,
): PlaceLayout {
  // A globe merges as the flat map does one zoom earlier, and is drawn one zoom later.
  const zoom = placementZoom(level, frame) + (frame.globe ? 1 : 0);
  const onRim = new Map(
    marks.flatMap((mark) => {
      const rim = rimOf(mark, level);
      return rim ? [[mark.id, rim]] : [];
    }),
  );
  const cramped = isCramped(level, frame);
  const discs = marks.map((mark) => ({ ...mark, rim: onRim.get(mark.id) ?? null }));
  const first =
    cramped || frame.globe
      ? null
      : namesWithExits(
          countries,
          marks.map(({ at, radius }) => ({ ...toScreen(at, zoom), radius })),
          ties,
          zoom,
          FARTHEST_NAME.flat,
        );
  const ways = (first ?? []).flatMap(({ place, box }) => [
    ...alongName(box),
    ...exitsOf(box, tiesAround(place.id, ties, zoom).far),
  ]);
  const placed = cramped ? pushApart(discs, zoom) : displace(discs, zoom, ways);
  // A country's mark may stand anywhere in it and needs no leader to its middle.
  for (const { id, place } of cramped ? marks : []) {
    const spot = placed.get(id);
    if (spot && place.kind === "country") placed.set(id, { ...spot, moved: false });
  }
  const taken = marks.map((mark) => ({ ...toScreen(placed.get(mark.id)?.at ?? mark.at, zoom), radius: mark.radius }));
  return {
    level,
    globe: frame.globe,
    cramped,
    brief: cramped || (frame.narrow && level < BRIEF_UNTIL),
    zoom,
    placed,
    onRim,
    areas: new Map([...onRim].map(([id, ring]) => [id, areaOf(ring.map((at) => onFlat(at, zoom)))])),
    countries:
      first ?? placeCountries(countries, taken, zoom, frame.globe ? FARTHEST_NAME.globe : FARTHEST_NAME.narrow),
  };
}

function onFlat(at: Position, zoom: number): Position {
  const { x, y } = toScreen(at, zoom);
  return [x, y];
}

/** What is written beside a mark: where there is little room its name alone, in two lines if it has two words. */
export function writtenName(mark: DrawnPlace, { brief }: PlaceLayout): string {
  return brief ? inTwoLines(mark.name) : mark.name;
}

function hasClaims({ events }: DrawnPlace): boolean {
  return events.some(({ bearing }) => bearing === "claim");
}

/** A mark with the name that is written beside it. */
function labelled(mark: DrawnPlace, layout: PlaceLayout, details: Labelled["details"]): Labelled {
  const at = layout.placed.get(mark.id)?.at ?? mark.at;
  const spot = onFlat(at, layout.zoom);
  return {
    ...mark,
    name: writtenName(mark, layout),
    letters: layout.brief ? 0 : mark.letters,
    speaksOf: mark.events.length === 0 ? "ties" : hasClaims(mark) ? "claims" : "events",
    foreign: [...layout.areas].flatMap(([id, area]) =>
      id === mark.id || !isInWindow(spot, area.window, REACH) || isWithinRing(spot, area.ring) ? [] : [area],
    ),
    at,
    details,
  };
}

/** Where the names alone would stand if there were no ties, in CSS pixels of the layout's zoom: ties leave them that room. */
export function wantedByNames(marks: readonly DrawnPlace[], layout: PlaceLayout): Box[] {
  const plain = marks.map((mark) => labelled(mark, layout, []));
  const labels = placeLabels(
    plain,
    layout.countries.map((name) => name.box),
    [],
    layout.zoom,
    outward(layout),
    layout.brief,
  );
  return boxesOf(marks, layout, labels);
}

/** What a name covers; `answers`: below it stands how claims were answered. */
export interface Covered extends Box {
  readonly answers: boolean;
}

/** What names cover on their sides, in CSS pixels of the layout's zoom: with what stands below them where that says how claims were answered. */
export function boxesOf(
  marks: readonly DrawnPlace[],
  layout: PlaceLayout,
  labels: ReadonlyMap<string, PlacedLabel>,
): Covered[] {
  return marks.flatMap((mark) => {
    const label = labels.get(mark.id);
    if (!label) return [];
    const lines = hasClaims(mark) ? label.lines : [];
    const box = labelBox(labelled(mark, layout, []), { ...label, lines }, layout.zoom);
    return [{ ...box, answers: lines.length > 0 }];
  });
}

/** The side of a mark that is turned away from the ties, which cross the Pacific; on a narrow map there is more room inside. */
function outward({ cramped }: PlaceLayout): (mark: { readonly at: Position }) => "left" | "right" {
  return (mark) => (mark.at[0] < PACIFIC !== cramped ? "left" : "right");
}

/** Where each mark's name stands, off the `badges` of ties and away from `lines` of that weight (corners in longitude, latitude). */
export function labelsOf(
  marks: readonly DrawnPlace[],
  layout: PlaceLayout,
  lines: readonly { readonly corners: readonly (readonly number[])[]; readonly weight: number }[],
  badges: readonly MapFeature<PointShape, BadgeProperties>[],
): Map<string, PlacedLabel> {
  const { cramped, zoom, countries } = layout;
  const boxes = badges.map(({ geometry: { coordinates }, properties: { radius } }) => ({
    ...toScreen([coordinates[0] ?? 0, coordinates[1] ?? 0], zoom),
    halfWidth: radius,
    halfHeight: BADGE_SIDE / 2,
  }));
  return placeLabels(
    marks.map((mark) => labelled(mark, layout, detailsOf(mark, layout, marks.length))),
    [...countries.map((name) => name.box), ...boxes],
    // Where there is little room anyway, a name rather stands on a line than on the map's edge.
    cramped
      ? []
      : lines.map(({ corners, weight }) => ({
          points: corners.map(([longitude = 0, latitude = 0]) => toScreen([longitude, latitude], zoom)),
          weight,
        })),
    zoom,
    outward(layout),
    layout.brief,
  );
}

/** What may stand under a mark's name, best first. */
function detailsOf(
  mark: DrawnPlace,
  { onRim, level, brief }: PlaceLayout,
  marks: number,
): readonly (readonly string[])[] {
  if (brief) return hasClaims(mark) ? answerLines(mark.events) : [];
  const lines = detailLines(mark.events, mark, level >= CITY_ZOOM ? "city" : marks <= FEW_LABELS ? "few" : "many");
  return onRim.has(mark.id) ? lines.map((each) => [withinLine(mark.events), ...each]) : lines;
}
