import { expect, test } from "vitest";
import type { Position } from "../geo/mercator.ts";
import { clearPaths, type Way } from "./clear-paths.ts";
import { type Point, toPosition, toScreen } from "./screen.ts";
import { acrossThePacific } from "./tie-curve.ts";

const ZOOM = 2;
const [FROM, TO]: [Position, Position] = [toPosition({ x: 200, y: 800 }, ZOOM), toPosition({ x: 900, y: 800 }, ZOOM)];

const way = (strangers: Way["strangers"] = [], bend = 0): Way => ({
  bend,
  between: (other) => acrossThePacific(FROM, TO, other),
  strangers,
});
const points = (path: readonly Position[]): Point[] => path.map((position) => toScreen(position, ZOOM));
const nearest = (path: readonly Position[], to: Point) =>
  Math.min(...points(path).map(({ x, y }) => Math.hypot(x - to.x, y - to.y)));

test("a tie keeps its own bend where nothing is in its way", () => {
  const [path] = clearPaths([way([], 0.4)], [], ZOOM);
  expect(path).toEqual(acrossThePacific(FROM, TO, 0.4));
});

test("a tie runs under no mark that is not its end", () => {
  const mark = { x: 550, y: 800, radius: 18, cost: 120 };
  expect(nearest(acrossThePacific(FROM, TO, 0), mark)).toBeLessThan(mark.radius);
  const [path = []] = clearPaths([way([mark])], [], ZOOM);
  expect(nearest(path, mark)).toBeGreaterThan(mark.radius);
});

test("ties between the same two places do not run along each other", () => {
  const paths = clearPaths([way(), way(), way(), way()], [], ZOOM);
  const middles = paths.map((path) => points(path)[24]?.y ?? Number.NaN).sort((a, b) => a - b);
  for (const [i, y] of middles.slice(1).entries()) expect(y - (middles[i] ?? 0)).toBeGreaterThan(9);
});

test("a tie leaves a name its place", () => {
  const name = { x: 550, y: 800, halfWidth: 60, halfHeight: 12 };
  const [path = []] = clearPaths([way()], [name], ZOOM);
  expect(points(path).some(({ x, y }) => Math.abs(x - name.x) < 60 && Math.abs(y - name.y) < 12)).toBe(false);
});
