import { boundsOf, type Coordinates } from "./clip.ts";

/** Steps to a unit of the frame: at three times the pixels a step is about a third of one. */
const STEPS = 20;
/** What is smaller than this both ways, in units, is left out. */
const LEAST = 0.3;

/**
 * Path data of lines, or of rings, in units of the frame: M, l and z, numbers apart by spaces. Steps from point to point are shorter to
 * write than places, and counting whole steps keeps them from drifting.
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
  const { left, top, right, bottom } = boundsOf(ring);
  return right - left < LEAST && bottom - top < LEAST;
}
