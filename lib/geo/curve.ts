import { PACIFIC, unwrap } from "./longitude.ts";
import { latitudeOf, limitLatitude, longitudeOf, mercatorX, mercatorY, type Position } from "./mercator.ts";

export interface CurveOptions {
  /** Number of straight pieces; 64 unless told. */
  readonly steps?: number;
  /** The curve's middle is placed within 180° of this longitude; the Pacific (-161) unless told. */
  readonly centre?: number;
}

/** How high a curve may rise above its chord: as a share of the chord, and at most in widths of the world (DESIGN §5). */
const LONG = { share: 0.15, cap: 0.072 };
const SHORT = { share: 0.3, cap: 0.05 };
/** Ends further apart than this, in degrees of longitude, make a long curve. */
const LONG_FROM = 60;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The curve that stands for a tie: a quadratic Bézier in Web Mercator, the shorter way round the globe, never a great
 * circle (Toronto to Beijing would reach 81° N). `from` and `to` are longitude, latitude in degrees. `bend`, -1 to 1, is
 * the side and the share of the greatest height: positive bows to the north of the map (to the west for a due
 * north-south pair), whichever way the tie runs, so that opposite ties with different bends never cover each other.
 * Returns steps + 1 positions with continuous longitudes that may lie beyond ±180, the ends exact modulo 360, and
 * latitudes within ±85. Equal ends give that many equal positions; of two equally short ways, the one nearer `centre`.
 */
export function curve(from: Position, to: Position, bend: number, options: CurveOptions = {}): Position[] {
  const { steps = 64, centre = PACIFIC } = options;
  const [west, east] = shorterWay(from[0], to[0], centre);
  const start = { x: mercatorX(west), y: mercatorY(from[1]) };
  const end = { x: mercatorX(east), y: mercatorY(to[1]) };
  const control = controlPoint(start, end, Math.max(-1, Math.min(1, bend)));
  const between = Array.from({ length: Math.max(1, steps) - 1 }, (_, i): Position => {
    const { x, y } = bezier(start, control, end, (i + 1) / steps);
    return [longitudeOf(x), latitudeOf(y)];
  });
  return [[west, limitLatitude(from[1])], ...between, [east, limitLatitude(to[1])]];
}

/** Both longitudes moved by whole turns: at most 180° apart, their middle within 180° of the centre. */
function shorterWay(from: number, to: number, centre: number): [number, number] {
  const ahead = unwrap(to, from) - from;
  const ways = Math.abs(ahead) === 180 ? [-180, 180] : [ahead];
  const [best] = ways
    .map((way) => ({ way, middle: unwrap(from + way / 2, centre) }))
    // Equally far middles: the western one, so that the answer does not depend on the direction of the tie.
    .sort((a, b) => Math.abs(a.middle - centre) - Math.abs(b.middle - centre) || a.middle - b.middle);
  const { way, middle } = best ?? { way: ahead, middle: from };
  // Whole turns are added, nothing is interpolated, so that an end stays exactly the place's own longitude.
  return [turned(from, middle - way / 2), turned(to, middle + way / 2)];
}

/** The longitude plus the whole turns that bring it to `target`. */
function turned(longitude: number, target: number): number {
  return longitude + 360 * Math.round((target - longitude) / 360);
}

function controlPoint(start: Point, end: Point, bend: number): Point {
  const chord = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.hypot(chord.x, chord.y);
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  if (length === 0) return middle;
  const { share, cap } = Math.abs(chord.x) * 360 > LONG_FROM ? LONG : SHORT;
  const height = bend * Math.min(share * length, cap);
  // y grows to the south, so the side that counts as positive is the one where the normal's y is negative.
  const eastward = chord.x > 0 || (chord.x === 0 && chord.y < 0) ? 1 : -1;
  // A quadratic Bézier rises to half the height of its control point.
  const scale = (2 * height * eastward) / length;
  return { x: middle.x + chord.y * scale, y: middle.y - chord.x * scale };
}

function bezier(start: Point, control: Point, end: Point, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
}
