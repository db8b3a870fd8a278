import type { PlaceRow } from "../atlas/row.ts";
import { PACIFIC, unwrap } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import { alongName, edgeTowards, exitsOf, onEdge, SPREAD, type TieEnds, tiesAround } from "./country-exits.ts";
import { choose, spots } from "./displacement.ts";
import {
  type Box,
  boxCircleOverlap,
  boxOverlap,
  type Circle,
  circleOverlap,
  type Point,
  partInside,
  toPosition,
  toScreen,
  type Window,
} from "./screen.ts";

/** The name of a country at which ties end: it is only known to the country, so no mark is drawn. */
export interface CountryLabel {
  readonly place: PlaceRow;
  readonly at: Position;
  readonly box: Box;
}

export const COUNTRY_SIZE = 11;
export const COUNTRY_SPACING = 0.16;
const CHARACTER = COUNTRY_SIZE * (0.69 + COUNTRY_SPACING);
const LINE = COUNTRY_SIZE * 1.2;
/** How much longer a mark's way is, in CSS pixels, whose true place a name or its ties would cover. */
const COVERING = 25;
/** What each passing tie costs, and how much room it needs, in CSS pixels. */
const CROSSED = 12;
const PASSING_ROOM = 12;
/** What it costs to come close to a mark, for each CSS pixel: to one that may still give way, and to one that stands. */
const ROOM = { before: 0.6, after: 1.5 };
/** Marks further than this from a name, in CSS pixels, are in nobody's way. */
const NEAR = 200;
/** What a mark in the way of a country's ties costs, for each pixel by which it has to give way, beside one for each that the name moves. */
const IN_THE_WAY = 1.5;
/** Ties meet names in the middle of a whole zoom's stretch, since names do not grow with the map. */
const MIDDLE = 0.3;

/** Lines of a country's name as it is drawn. */
export function countryLines(name: string): string[] {
  return name.length > 9 ? name.toUpperCase().split(" ") : [name.toUpperCase()];
}

/** What is wrong with a box for a country's name, so many CSS pixels from its label point. */
type Judge = (box: Box, distance: number) => { readonly overlap: number; readonly cost: number };

/**
 * Names of countries for one zoom, one after the other, each at its best spot off the others: at most `farthest` CSS pixels from its label
 * point, for further away it might be read as another country's.
 */
function placeEach(
  countries: readonly PlaceRow[],
  zoom: number,
  farthest: number,
  judgeOf: (place: PlaceRow, truth: Point) => Judge,
): CountryLabel[] {
  const placed: CountryLabel[] = [];
  for (const place of countries) {
    const [truth, size] = [pointOf(place, zoom), sizeOf(place)];
    const judge = judgeOf(place, truth);
    const spot = choose(spots(truth, farthest), (candidate) => {
      const box = { x: candidate.x, y: candidate.y, ...size };
      const { overlap, cost } = judge(box, candidate.distance);
      return { overlap: overlap + placed.reduce((sum, other) => sum + boxOverlap(box, other.box), 0), cost };
    });
    placed.push({ place, box: { x: spot.x, y: spot.y, ...size }, at: toPosition(spot, zoom) });
  }
  return placed;
}

/** Countries' names moved off marks that stand; being names of areas they need no leader. */
export function placeCountries(
  countries: readonly PlaceRow[],
  all: readonly Circle[],
  zoom: number,
  farthest: number,
): CountryLabel[] {
  return placeEach(countries, zoom, farthest, (_, truth) => {
    const marks = marksAround(truth, all, NEAR);
    return (box, distance) => ({
      overlap: marks.reduce((sum, mark) => sum + boxCircleOverlap(box, { ...mark, radius: mark.radius + 3 }), 0),
      cost: distance + ROOM.after * nearness(box, marks),
    });
  });
}

/**
 * Countries' names before there are marks: each at the spot from which its own `ties` have the freest way out, past
 * marks that are given with their true places, and off the straight way of ties that only pass. The marks then keep out of these ways.
 */
export function namesWithExits(
  countries: readonly PlaceRow[],
  all: readonly Circle[],
  ties: TieEnds,
  zoom: number,
  farthest: number,
): CountryLabel[] {
  return placeEach(countries, zoom, farthest, (place, truth) => {
    const { far, passing } = tiesAround(place.id, ties, zoom);
    const marks = marksAround(truth, all, farthest + NEAR);
    return (box, distance) => {
      const way = [...exitsOf(box, far), ...alongName(box)];
      const inTheWay = marks.reduce((sum, mark) => sum + givesWay(mark, way), 0);
      const room = windowAround(box, PASSING_ROOM);
      const crossed = passing.filter(([a, b]) => partInside(a.x, a.y, b.x, b.y, room)).length;
      return {
        overlap: 0,
        cost: distance + IN_THE_WAY * inTheWay + CROSSED * crossed + ROOM.before * nearness(box, marks),
      };
    };
  });
}

function marksAround(point: Point, marks: readonly Circle[], reach: number): Circle[] {
  return marks.filter((mark) => Math.hypot(mark.x - point.x, mark.y - point.y) < reach);
}

/** By how much a mark has to give way to a name and its ties, in CSS pixels, and more where they would cover its true place. */
function givesWay(mark: Circle, way: readonly Circle[]): number {
  let [deepest, covers] = [0, false];
  for (const circle of way) {
    const overlap = circleOverlap(circle, mark);
    if (overlap === 0) continue;
    deepest = Math.max(deepest, overlap);
    covers ||= overlap > mark.radius - 2;
  }
  return deepest + (covers ? COVERING : 0);
}

/** How far a name reaches into the room around marks, in CSS pixels: further away there is room for the marks' own names. */
function nearness(box: Box, marks: readonly Circle[]): number {
  return marks.reduce((sum, { x, y, radius }) => sum + boxCircleOverlap(box, { x, y, radius: 1.6 * radius + 18 }), 0);
}

function windowAround({ x, y, halfWidth, halfHeight }: Box, room: number): Window {
  return {
    left: x - halfWidth - room,
    right: x + halfWidth + room,
    top: y - halfHeight - room,
    bottom: y + halfHeight + room,
  };
}

function pointOf({ at }: PlaceRow, zoom: number): Point {
  return toScreen([unwrap(at[0], PACIFIC), at[1]], zoom);
}

/** Half the width and half the height of a country's name, in CSS pixels. */
function sizeOf({ name }: PlaceRow) {
  const lines = countryLines(name);
  return {
    halfWidth: (Math.max(...lines.map((line) => line.length)) * CHARACTER) / 2,
    halfHeight: (lines.length * LINE) / 2,
  };
}

/**
 * Where a tie meets a country's name: the edge that faces the other end. `rank` of `count` ties at that edge spreads them
 * over 15 px, so that they stay apart.
 */
export function countryEnd(label: CountryLabel, other: Position, rank: number, count: number, zoom: number): Position {
  const at = zoom + MIDDLE;
  const middle = toScreen(label.at, at);
  const along = count > 1 ? SPREAD * (rank / (count - 1) - 0.5) : 0;
  return toPosition(onEdge({ ...label.box, ...middle }, edgeTowards(middle, toScreen(other, at)), along), at);
}
