import type { Point } from "../style/screen.ts";
import type { Rect } from "./display-list.ts";

/** A point of something's line. */
export interface OwnPoint extends Point {
  readonly id: string;
}

const CELL = 24;

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

  inside({ x, y, width, height }: Rect): OwnPoint[] {
    const found: OwnPoint[] = [];
    const [right, bottom] = [x + width, y + height];
    for (let column = Math.floor(x / CELL); column * CELL < right; column++) {
      for (let row = Math.floor(y / CELL); row * CELL < bottom; row++) {
        for (const point of this.cells.get(keyOf(column, row)) ?? []) {
          if (point.x > x && point.x < right && point.y > y && point.y < bottom) found.push(point);
        }
      }
    }
    return found;
  }
}

function keyOf(column: number, row: number): number {
  return column * 65_536 + row;
}
