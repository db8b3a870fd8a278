import type { Point } from "./screen.ts";

/** More rows of squares than the map has at its largest zoom. */
const ROWS = 2 ** 20;

/**
 * Points in CSS pixels, each of some line, sorted into squares, so that asking what lies near a point looks at its neighbourhood and not
 * at every line of the map.
 */
export class PointGrid {
  readonly #side: number;
  readonly #squares = new Map<number, { readonly point: Point; readonly line: number }[]>();

  /** `side`: about how near things are asked for, in CSS pixels. */
  constructor(side: number) {
    this.#side = side;
  }

  add(points: readonly Point[], line: number): void {
    for (const point of points) {
      const key = this.#key(this.#at(point.x), this.#at(point.y));
      const square = this.#squares.get(key);
      if (square) square.push({ point, line });
      else this.#squares.set(key, [{ point, line }]);
    }
  }

  /** Takes points of a line away again. */
  remove(points: readonly Point[], line: number): void {
    for (const point of points) {
      const key = this.#key(this.#at(point.x), this.#at(point.y));
      const square = this.#squares.get(key);
      if (square?.some((each) => each.line === line)) {
        this.#squares.set(
          key,
          square.filter((each) => each.line !== line),
        );
      }
    }
  }

  /** Whether a point of a line, other than the one left out, is nearer than `reach`. */
  hasNear({ x, y }: Point, reach: number, without = -1): boolean {
    for (let across = this.#at(x - reach); across <= this.#at(x + reach); across++) {
      for (let down = this.#at(y - reach); down <= this.#at(y + reach); down++) {
        const square = this.#squares.get(this.#key(across, down));
        const near = square?.some(({ point, line }) => line !== without && isNear(point, { x, y }, reach));
        if (near) return true;
      }
    }
    return false;
  }

  #at(length: number): number {
    return Math.floor(length / this.#side);
  }

  #key(across: number, down: number): number {
    return across * ROWS + down;
  }
}

/** Whether two points are nearer than `reach`. Most are far off in one direction already, which is quickly seen. */
export function isNear(a: Point, b: Point, reach: number): boolean {
  const [x, y] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  return x < reach && y < reach && x * x + y * y < reach * reach;
}
