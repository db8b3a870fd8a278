import { latitudeOf, longitudeOf } from "../geo/mercator.ts";
import type { Window } from "../style/screen.ts";
import { areApart, boundsOf, type Coordinates, clipLine, clipRing } from "./clip.ts";
import type { TilePlace } from "./ground-tiles.ts";
import { horizonLine, horizonRing } from "./horizon-clip.ts";
import { MARGIN, OVERLAP, type Plot, windowOf } from "./plot.ts";
import { type MapView, sphereOf } from "./projection.ts";
import type { Sphere, Vector } from "./sphere.ts";

/** A tile is drawn in cells of at most a sixteenth of the world, so that the horizon cuts each of them once at most. */
const CELLS = 16;

/** A tile without its last hair: the world's edge, which polygons of the far south have as theirs, is no shore. */
const TILE: Window = { left: 0, top: 0, right: 1, bottom: 1 - 1e-6 };

/** How much nearer than the horizon lines end, in radii. */
const RIM = 0.06;

/** How a globe draws its tiles: in cells, along the sphere, and up to the horizon. */
export function globePlot(view: MapView): Plot {
  const sphere = sphereOf(view);
  const window = windowOf(view.rect, MARGIN);
  const { radius } = sphere;
  // Between two points so many units apart the sphere's curve leaves the straight line by a tenth of a unit.
  const step = Math.sqrt(0.8 * radius) / radius;
  // At the very edge shores that are seen sideways would crowd into a bar.
  const rim = { ...sphere, horizon: sphere.horizon + RIM };
  return {
    fill: (tile, ring, exact) => {
      const bounds = boundsOf(ring);
      return cellsOf(tile, (exact ? 0 : OVERLAP) / radius).flatMap((cell) => {
        if (areApart(bounds, cell)) return [];
        const clipped = clipRing(ring, cell);
        if (clipped.length === 0) return [];
        const vectors = alongSphere(sphere, tile, [...clipped, clipped[0] ?? 0, clipped[1] ?? 0], step).slice(0, -1);
        const drawn = clipRing(horizonRing(vectors, sphere), window);
        return drawn.length > 0 ? [drawn] : [];
      });
    },
    stroke: (tile, line) =>
      clipLine(line, TILE)
        .flatMap((piece) => horizonLine(alongSphere(sphere, tile, piece, step), rim))
        .flatMap((piece) => clipLine(piece, window)),
    point: (tile, x, y) => {
      const vector = toSphere(sphere, tile, x, y);
      return vector[2] < sphere.horizon ? null : sphere.toPoint(vector);
    },
  };
}

/** The cells of a tile in shares of it, each larger by `room`, an angle in radians; never beyond the poles. */
function cellsOf({ z, y }: TilePlace, room: number): Window[] {
  const tiles = 2 ** z;
  const side = Math.max(1, CELLS / tiles);
  const over = (room / (2 * Math.PI)) * tiles;
  const shares = Array.from({ length: side }, (_, i) => i / side);
  return shares.flatMap((top) =>
    shares.map((left) => ({
      left: left - over,
      right: left + 1 / side + over,
      top: Math.max(-y, top - over),
      bottom: Math.min(tiles - y, top + 1 / side + over),
    })),
  );
}

/** The line on the sphere, with as many points as its curve asks for; `step` is the longest way between two, in radii. */
function alongSphere(sphere: Sphere, tile: TilePlace, line: Coordinates, step: number): Vector[] {
  const vectors: Vector[] = [];
  const at = (x: number, y: number) => toSphere(sphere, tile, x, y);
  for (let i = 0; i + 1 < line.length; i += 2) {
    const [x, y] = [line[i] ?? 0, line[i + 1] ?? 0];
    const vector = at(x, y);
    const before = vectors.at(-1);
    if (before) {
      const [fromX, fromY] = [line[i - 2] ?? 0, line[i - 1] ?? 0];
      const away = Math.hypot(vector[0] - before[0], vector[1] - before[1], vector[2] - before[2]);
      const count = Math.ceil(away / step);
      for (let part = 1; part < count; part++) {
        const share = part / count;
        vectors.push(at(fromX + share * (x - fromX), fromY + share * (y - fromY)));
      }
    }
    vectors.push(vector);
  }
  return vectors;
}

/** Where tiles end, in the far north and south, the poles begin: what touches that edge reaches the pole, as MapLibre has it. */
function toSphere(sphere: Sphere, { z, x: column, y: row }: TilePlace, x: number, y: number): Vector {
  const tiles = 2 ** z;
  const down = (row + y) / tiles;
  const latitude = down <= 0 ? 90 : down >= 1 ? -90 : latitudeOf(down);
  return sphere.toVector(longitudeOf((column + x) / tiles), latitude);
}
