export type Point = readonly [number, number];

/** A part of a path, made of straight pieces. */
export interface Line {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Which cells of a grid are covered, row by row: 1 or 0. A cell counts by its middle. */
export interface Mask {
  readonly cells: Uint8Array;
  readonly columns: number;
  readonly rows: number;
}

/** Marks what lies inside: where the turns of all lines around a cell do not cancel out (the canvas's nonzero rule). */
export function coverFill(lines: readonly Line[], { cells, columns, rows }: Mask): void {
  const crossings = Array.from({ length: rows }, (): [number, number][] => []);
  for (const { points } of lines) {
    points.forEach(([x0, y0], i) => {
      const [x1, y1] = points[(i + 1) % points.length] as Point;
      const way = y1 > y0 ? 1 : -1;
      const [top, bottom] = [Math.min(y0, y1), Math.max(y0, y1)];
      for (let row = within(Math.ceil(top - 0.5), rows); row < within(Math.ceil(bottom - 0.5), rows); row++) {
        crossings[row]?.push([x0 + ((row + 0.5 - y0) / (y1 - y0)) * (x1 - x0), way]);
      }
    });
  }
  crossings.forEach((found, row) => {
    found.sort((p, q) => p[0] - q[0]);
    let winding = 0;
    found.forEach(([x, way], i) => {
      winding += way;
      if (winding === 0) return;
      const from = within(Math.ceil(x - 0.5), columns);
      const to = within(Math.ceil((found[i + 1]?.[0] ?? x) - 0.5), columns);
      cells.fill(1, row * columns + from, row * columns + to);
    });
  });
}

/** Marks what lies within half a width of a line. Joins are round; open ends are butt, as a canvas has them unasked. */
export function coverStroke({ points, closed }: Line, half: number, mask: Mask): void {
  points.forEach((point, i) => {
    const next = points[i + 1] ?? (closed ? points[0] : undefined);
    if (next) coverPiece(point, next, half, closed || i > 0, mask);
  });
}

function coverPiece([x0, y0]: Point, [x1, y1]: Point, half: number, joined: boolean, mask: Mask): void {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy);
  if (length === 0) return;
  const [top, bottom] = [within(Math.min(y0, y1) - half, mask.rows), within(Math.max(y0, y1) + half, mask.rows)];
  const [left, right] = [within(Math.min(x0, x1) - half, mask.columns), within(Math.max(x0, x1) + half, mask.columns)];
  for (let row = Math.floor(top); row < bottom; row++) {
    for (let column = Math.floor(left); column < right; column++) {
      const [px, py] = [column + 0.5 - x0, row + 0.5 - y0];
      const along = (px * dx + py * dy) / length;
      const beside = Math.abs(px * dy - py * dx) / length;
      const covered = along >= 0 && along <= length && beside <= half;
      if (covered || (joined && px * px + py * py <= half * half)) mask.cells[row * mask.columns + column] = 1;
    }
  }
}

function within(value: number, end: number): number {
  return Math.min(end, Math.max(0, value));
}
