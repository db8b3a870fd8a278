import type { PlaceRow } from "../atlas/row.ts";
import { PACIFIC, unwrap } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import { choose, spots } from "./displacement.ts";
import { type Box, boxCircleOverlap, boxOverlap, type Circle, toPosition, toScreen } from "./screen.ts";

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
/** Distance between a country's name and the ties that end at it, in CSS pixels, and how far those spread along it. */
const EDGE = 4;
const SPREAD = 15;
/** Ties meet names in the middle of a whole zoom's stretch, since names do not grow with the map. */
const MIDDLE = 0.3;

/** Lines of a country's name as it is drawn. */
export function countryLines(name: string): string[] {
  return name.length > 9 ? name.toUpperCase().split(" ") : [name.toUpperCase()];
}

/**
 * Countries' names for one zoom, moved off the marks; being names of areas they need no leader. `farthest` is how far, in CSS
 * pixels: further from its label point a name might be read as another country's.
 */
export function placeCountries(
  countries: readonly PlaceRow[],
  all: readonly Circle[],
  zoom: number,
  farthest: number,
): CountryLabel[] {
  const placed: CountryLabel[] = [];
  for (const place of countries) {
    const truth = toScreen([unwrap(place.at[0], PACIFIC), place.at[1]], zoom);
    const lines = countryLines(place.name);
    const size = {
      halfWidth: (Math.max(...lines.map((line) => line.length)) * CHARACTER) / 2,
      halfHeight: (lines.length * LINE) / 2,
    };
    const marks = all.filter((mark) => Math.hypot(mark.x - truth.x, mark.y - truth.y) < 200);
    const spot = choose(spots(truth, farthest), (candidate) => {
      const box = { x: candidate.x, y: candidate.y, ...size };
      const onMarks = marks.reduce(
        (sum, { x, y, radius }) => sum + boxCircleOverlap(box, { x, y, radius: radius + 3 }),
        0,
      );
      const onNames = placed.reduce((sum, other) => sum + boxOverlap(box, other.box), 0);
      // Further away there is room for the marks' own names.
      const near = marks.reduce(
        (sum, { x, y, radius }) => sum + boxCircleOverlap(box, { x, y, radius: 1.6 * radius + 18 }),
        0,
      );
      return { overlap: onMarks + onNames, cost: candidate.distance + 1.5 * near };
    });
    placed.push({ place, box: { x: spot.x, y: spot.y, ...size }, at: toPosition(spot, zoom) });
  }
  return placed;
}

/**
 * Where a tie meets a country's name: the edge that faces the other end. `rank` of `count` ties at that edge spreads them
 * over 15 px, so that they stay apart.
 */
export function countryEnd(label: CountryLabel, other: Position, rank: number, count: number, zoom: number): Position {
  const at = zoom + MIDDLE;
  const middle = toScreen(label.at, at);
  const side = toScreen(other, at).x < middle.x ? -1 : 1;
  const along = count > 1 ? SPREAD * (rank / (count - 1) - 0.5) : 0;
  return toPosition({ x: middle.x + side * (label.box.halfWidth + EDGE), y: middle.y + along }, at);
}
