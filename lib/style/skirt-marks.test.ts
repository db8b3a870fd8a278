import fc from "fast-check";
import { expect, test } from "vitest";
import type { Position } from "../geo/mercator.ts";
import { type Point, toPosition, toScreen } from "./screen.ts";
import { type Led, skirtMarks } from "./skirt-marks.ts";

const ZOOM = 2;
const MIDDLE = toScreen([-100, 45], ZOOM);
const MARK = { id: "mark", x: MIDDLE.x, y: MIDDLE.y, radius: 20 };

/** A straight line from the west to the east, so many pixels below the mark's middle, between two other marks. */
function line(below: number, { corners = 20, ends = ["west", "east"] } = {}): Led {
  const path = Array.from({ length: corners }, (_, i): Position => {
    const x = MIDDLE.x + 300 * ((2 * i) / (corners - 1) - 1);
    return toPosition({ x, y: MIDDLE.y + below }, ZOOM);
  });
  return { path, ends };
}

const onScreen = (path: readonly Position[]): Point[] => path.map((position) => toScreen(position, ZOOM));
const nearest = (path: readonly Position[]) =>
  Math.min(...onScreen(path).map(({ x, y }) => Math.hypot(x - MIDDLE.x, y - MIDDLE.y)));
/** How far below the mark's middle a line passes it. */
const passes = (path: readonly Position[]) => {
  const [first] = onScreen(path).sort((a, b) => Math.abs(a.x - MIDDLE.x) - Math.abs(b.x - MIDDLE.x));
  return (first?.y ?? 0) - MIDDLE.y;
};

test("a line under a mark is led around it on its own side, and ends where it did", () => {
  fc.assert(
    fc.property(fc.double({ min: -23, max: 23, noNaN: true }), fc.integer({ min: 2, max: 60 }), (below, corners) => {
      const given = line(below, { corners });
      const [led = []] = skirtMarks([given], [MARK], ZOOM);
      expect(nearest(led)).toBeGreaterThan(MARK.radius + 2.5);
      expect(Math.max(...onScreen(led).map(({ y }) => Math.abs(y - MIDDLE.y)))).toBeLessThan(MARK.radius + 5);
      if (Math.abs(below) > 1) expect(Math.sign(passes(led))).toBe(Math.sign(below));
      expect([led[0], led.at(-1)].flat()).toEqual(
        [given.path[0], given.path.at(-1)].flat().map((degrees) => expect.closeTo(degrees ?? 0, 6)),
      );
    }),
    { numRuns: 100 },
  );
});

test("lines that pass on the same side keep their order and stay apart", () => {
  const led = skirtMarks([line(6), line(2), line(-3), line(22), line(12)], [MARK], ZOOM).map(passes);
  const below = [led[1], led[0], led[4], led[3]].map((each) => each ?? 0);
  for (const [i, each] of below.entries()) expect(each - (below[i - 1] ?? MARK.radius - 1.5)).toBeGreaterThan(4.5);
  expect(led[2]).toBeLessThan(-MARK.radius - 2.5);
});

test("a line beside the mark, and one that ends at it or right beside it, stays as it is", () => {
  const beside = line(25);
  const own = line(0, { ends: ["mark", "east"] });
  expect(skirtMarks([beside], [MARK], ZOOM)[0]).toBe(beside.path);
  expect(skirtMarks([own], [MARK], ZOOM)[0]).toBe(own.path);
  const short = { path: line(0).path.slice(0, 10), ends: ["west", "near"] };
  expect(skirtMarks([short], [MARK], ZOOM)[0]).toBe(short.path);
});

test("between two marks that stand together a line finds its way", () => {
  const south = { ...MARK, id: "south", y: MIDDLE.y + 56 };
  const [led = []] = skirtMarks([line(18)], [MARK, south], ZOOM);
  const away = (mark: Point) => Math.min(...onScreen(led).map(({ x, y }) => Math.hypot(x - mark.x, y - mark.y)));
  expect(away(MARK)).toBeGreaterThan(22);
  expect(away(south)).toBeGreaterThan(22);
});

test("longitudes beyond 180° stay in one piece", () => {
  const turned = line(3).path.map(([longitude, latitude]): Position => [longitude + 360, latitude]);
  const mark = { ...MARK, x: MARK.x + 512 * 2 ** ZOOM };
  const [led = []] = skirtMarks([{ path: turned, ends: [] }], [mark], ZOOM);
  expect(led).not.toBe(turned);
  for (const [longitude] of led) expect(longitude).toBeGreaterThan(180);
});
