import type { Point } from "../style/screen.ts";
import type { Rect } from "./display-list.ts";

/** A point of something's line. */
export interface OwnPoint extends Point {
  readonly id: string;
}

const CELL = 24;
const NONE: readonly OwnPoint[] = [];

/** Points by the cells in which they lie: what is in a rectangle is found without asking all. */
export class PointGrid {
  private readonly cells = new Map<number, OwnPoint[]>();

  constructor(points: readonly OwnPoint[]) {
    for (const point of points) {
      const key = keyOf(Math.floor(point.x / CELL), Math.floor(point.y / CELL));
      const cell = this.cells.get(key);
      if (cell) cell.push(point);
      else this.cells.set(key, [point]);
    }
  }

  /** How many points lie in all of some rectangles together: those of one thing, and those of others. A point in two counts twice. */
  count(rects: readonly Rect[], id: string): { readonly own: number; readonly others: number } {
    const found = { own: 0, others: 0 };
    if (this.cells.size === 0) return found;
    for (const rect of rects) this.add(rect, id, found);
    return found;
  }

  private add({ x, y, width, height }: Rect, id: string, found: { own: number; others: number }): void {
    const [right, bottom] = [x + width, y + height];
    for (let column = Math.floor(x / CELL); column * CELL < right; column++) {
      for (let row = Math.floor(y / CELL); row * CELL < bottom; row++) {
        for (const point of this.cells.get(keyOf(column, row)) ?? NONE) {
          if (point.x <= x || point.x >= right || point.y <= y || point.y >= bottom) continue;
          if (point.id === id) found.own++;
          else found.others++;
        }
      }
    }
  }
}

function keyOf(column: number, row: number): number {
  return column * 65_536 + row;
}
