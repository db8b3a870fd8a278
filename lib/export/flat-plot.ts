import type { Window } from "../style/screen.ts";
import { type Coordinates, clipLine, clipRing } from "./clip.ts";
import type { TilePlace } from "./ground-tiles.ts";
import { MARGIN, OVERLAP, type Plot, windowOf } from "./plot.ts";
import { flatWorld, type MapView } from "./projection.ts";

/** How the flat map draws its tiles: scaled, and cut to the tile and to the map. */
export function flatPlot(view: MapView): Plot {
  const world = flatWorld(view);
  const map = windowOf(view.rect, MARGIN);
  const placeOf = ({ z, x, y, world: copy }: TilePlace) => {
    const size = world.width / 2 ** z;
    return { size, left: world.left + (x + copy * 2 ** z) * size, top: world.top + y * size };
  };
  const inFrame = (tile: TilePlace, reach: number) => {
    const { size, left, top } = placeOf(tile);
    const room = reach / size;
    // The map's window in shares of the tile, no larger than the tile.
    const kept: Window = {
      left: Math.max(-room, (map.left - left) / size),
      top: Math.max(-room, (map.top - top) / size),
      right: Math.min(1 + room, (map.right - left) / size),
      bottom: Math.min(1 + room, (map.bottom - top) / size),
    };
    const toFrame = (points: Coordinates) => points.map((share, i) => (i % 2 === 0 ? left : top) + share * size);
    return { kept, toFrame };
  };
  return {
    fill: (tile, ring, exact) => {
      const { kept, toFrame } = inFrame(tile, exact ? 0 : OVERLAP);
      const clipped = clipRing(ring, kept);
      return clipped.length > 0 ? [toFrame(clipped)] : [];
    },
    stroke: (tile, line) => {
      const { kept, toFrame } = inFrame(tile, 0);
      return clipLine(line, kept).map(toFrame);
    },
    point: (tile, x, y) => {
      const { size, left, top } = placeOf(tile);
      return { x: left + x * size, y: top + y * size };
    },
  };
}
