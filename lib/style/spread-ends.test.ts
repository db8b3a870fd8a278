import { expect, test } from "vitest";
import type { Position } from "../geo/mercator.ts";
import { toPosition, toScreen } from "./screen.ts";
import { type Ending, spreadEnds } from "./spread-ends.ts";

const ZOOM = 4;
const RADIUS = 20;
const MIDDLE = toScreen([-79, 43], ZOOM);

/** A straight line to a mark from that direction (degrees) and far off, in pixels. */
function line(degrees: number, mark = "toronto"): Ending {
  const turn = (degrees * Math.PI) / 180;
  const path = Array.from({ length: 40 }, (_, i): Position => {
    const away = (39 - i) * 20;
    return toPosition({ x: MIDDLE.x + away * Math.cos(turn), y: MIDDLE.y + away * Math.sin(turn) }, ZOOM);
  });
  return {
    from: { id: "china", at: path[0] ?? [0, 0], radius: 0 },
    to: { id: mark, at: path.at(-1) ?? [0, 0], radius: RADIUS },
    path,
  };
}

const ends = (lines: readonly Ending[]) =>
  spreadEnds(lines, ZOOM).map(({ path }) => toScreen(path.at(-1) ?? [0, 0], ZOOM));

test("lines that come to a mark side by side end apart, within it, in the order in which they come in", () => {
  const found = ends([line(183), line(178), line(180.5)]);
  const heights = found.map(({ y }) => Math.round(y - MIDDLE.y));
  expect(heights).toEqual([-9, 9, 0]);
  for (const { x, y } of found) expect(Math.hypot(x - MIDDLE.x, y - MIDDLE.y)).toBeLessThan(RADIUS);
});

test("many stay within the mark, and lines on both sides of where angles begin anew are one bundle", () => {
  const many = ends(Array.from({ length: 6 }, (_, i) => line(-5 + 2 * i)));
  for (const { x, y } of many) expect(Math.hypot(x - MIDDLE.x, y - MIDDLE.y)).toBeLessThanOrEqual(0.61 * RADIUS);
  const heights = many.map(({ y }) => y);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  const around = ends([line(179), line(-179)]);
  expect(Math.abs((around[0]?.y ?? 0) - (around[1]?.y ?? 0))).toBeCloseTo(9, 1);
});

test("a line alone, from another side, to another mark or far from the end stays where it is", () => {
  for (const lines of [[line(10)], [line(10), line(100)], [line(10), line(11, "ottawa")]])
    expect(spreadEnds(lines, ZOOM).map(({ path }) => path)).toEqual(lines.map(({ path }) => path));
  const pair = [line(10), line(11)];
  for (const [i, { path, aside }] of spreadEnds(pair, ZOOM).entries()) {
    const [was, is] = [pair[i]?.path[0] ?? [0, 0], path[0] ?? [0, 0]].map((at) => toScreen(at, ZOOM));
    expect(Math.hypot((was?.x ?? 0) - (is?.x ?? 9), (was?.y ?? 0) - (is?.y ?? 9))).toBeLessThan(0.1);
    expect(aside).toBeCloseTo(4.5);
  }
});
