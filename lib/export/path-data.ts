import type { Coordinates } from "./clip.ts";

/** Steps to a unit of the frame: at three times the pixels a step is about two thirds of one. */
const STEPS = 10;
/** What is smaller than this both ways, in units, is left out. */
const LEAST = 0.3;

/**
 * Path data of lines, or of rings, in units of the frame: M, l and z, numbers apart by spaces. Steps from point to point are shorter to
 * write than places, and counting whole tenths keeps them from drifting.
 */
export function pathData(lines: readonly Coordinates[], closed: boolean): string {
  return lines.map((line) => subpath(line, closed)).join("");
}

function subpath(line: Coordinates, closed: boolean): string {
  if (closed && isTiny(line)) return "";
  const startX = Math.round((line[0] ?? 0) * STEPS);
  const startY = Math.round((line[1] ?? 0) * STEPS);
  let [x, y, steps] = [startX, startY, ""];
  for (let i = 2; i + 1 < line.length; i += 2) {
    const [dx, dy] = [Math.round((line[i] ?? 0) * STEPS) - x, Math.round((line[i + 1] ?? 0) * STEPS) - y];
    if (dx === 0 && dy === 0) continue;
    steps += `${steps ? " " : "l"}${written(dx)} ${written(dy)}`;
    [x, y] = [x + dx, y + dy];
  }
  if (!steps) return "";
  return `M${written(startX)} ${written(startY)}${steps}${closed ? "z" : ""}`;
}

function written(steps: number): string {
  return String(steps / STEPS).replace(/^(-?)0\./, "$1.");
}

function isTiny(ring: Coordinates): boolean {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < ring.length; i += 2) {
    const [x, y] = [ring[i] ?? 0, ring[i + 1] ?? 0];
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  }
  return x1 - x0 < LEAST && y1 - y0 < LEAST;
}
