import type { Coordinates } from "./clip.ts";
import type { Sphere, Vector } from "./sphere.ts";

/** The longest step along the horizon, in radians. */
const STEP = Math.PI / 60;

/** What can be seen of a small ring on the sphere, in units of the frame: where it passes the horizon it goes on along it. */
export function horizonRing(ring: readonly Vector[], { horizon, toPoint }: Sphere): Coordinates {
  if (!ring.some(([, , near]) => near >= horizon)) return [];
  const points: number[] = [];
  const draw = (vector: Vector) => {
    const { x, y } = toPoint(vector);
    points.push(x, y);
  };
  // Begins with a point that can be seen, so that every way out has its way in.
  const first = ring.findIndex(([, , near]) => near >= horizon);
  let out: Vector | null = null;
  for (let i = 0; i < ring.length; i++) {
    const a = ring[(first + i) % ring.length];
    const b = ring[(first + i + 1) % ring.length];
    if (!a || !b) continue;
    if (a[2] >= horizon) draw(a);
    if (a[2] >= horizon === b[2] >= horizon) continue;
    const edge = crossing(a, b, horizon);
    if (out) for (const vector of alongHorizon(out, edge, horizon)) draw(vector);
    draw(edge);
    out = a[2] >= horizon ? edge : null;
  }
  return points;
}

/** What can be seen of a line on the sphere, in units of the frame. */
export function horizonLine(line: readonly Vector[], { horizon, toPoint }: Sphere): Coordinates[] {
  const pieces: number[][] = [];
  let open: number[] | null = null;
  const draw = (vector: Vector) => {
    if (!open) {
      open = [];
      pieces.push(open);
    }
    const { x, y } = toPoint(vector);
    open.push(x, y);
  };
  line.forEach((vector, i) => {
    const before = line[i - 1];
    const seen = vector[2] >= horizon;
    if (before && before[2] >= horizon !== seen) draw(crossing(before, vector, horizon));
    if (seen) draw(vector);
    else open = null;
  });
  return pieces.filter((piece) => piece.length > 2);
}

/** Where the way between two points passes the horizon. */
function crossing(a: Vector, b: Vector, horizon: number): Vector {
  const share = (a[2] - horizon) / (a[2] - b[2]);
  return onHorizon(Math.atan2(a[1] + share * (b[1] - a[1]), a[0] + share * (b[0] - a[0])), horizon);
}

/** Between two points on the horizon, the shorter way, without its ends. */
function alongHorizon(from: Vector, to: Vector, horizon: number): Vector[] {
  const start = Math.atan2(from[1], from[0]);
  const turn = Math.atan2(Math.sin(Math.atan2(to[1], to[0]) - start), Math.cos(Math.atan2(to[1], to[0]) - start));
  const count = Math.ceil(Math.abs(turn) / STEP);
  return Array.from({ length: Math.max(0, count - 1) }, (_, i) => onHorizon(start + (turn * (i + 1)) / count, horizon));
}

function onHorizon(angle: number, horizon: number): Vector {
  const reach = Math.sqrt(1 - horizon * horizon);
  return [reach * Math.cos(angle), reach * Math.sin(angle), horizon];
}
