import { describe, expect, test } from "vitest";
import { alongName, edgeTowards, exitsOf, onEdge, tiesAround } from "./country-exits.ts";
import { namesWithExits } from "./country-labels.ts";
import { displace } from "./displacement.ts";
import { circleOverlap, toPosition, toScreen } from "./screen.ts";
import { place } from "./test-rows.ts";

const ZOOM = 1;
const NAME = { x: 100, y: 100, halfWidth: 30, halfHeight: 7 };

describe("the edge at which a tie meets a name", () => {
  test.each([
    ["right", { x: 600, y: 60 }],
    ["left", { x: -300, y: 140 }],
    ["bottom", { x: 110, y: 300 }],
    ["top", { x: 90, y: -200 }],
  ] as const)("is the %s one where it leads there", (edge, far) => {
    expect(edgeTowards(NAME, far)).toBe(edge);
    const { x, y } = onEdge(NAME, edge, 0);
    const [outX, outY] = [Math.abs(x - NAME.x) - NAME.halfWidth, Math.abs(y - NAME.y) - NAME.halfHeight];
    expect(Math.max(outX, outY)).toBe(4);
  });
});

test("a way leaves at each edge that faces other ends, and at no other", () => {
  const sides = exitsOf(NAME, [
    { x: 600, y: 60 },
    { x: 640, y: 90 },
    { x: 100, y: 400 },
  ]);
  expect(sides.some(({ x }) => x > NAME.x + NAME.halfWidth)).toBe(true);
  expect(sides.some(({ y }) => y > NAME.y + NAME.halfHeight + 20)).toBe(true);
  expect(sides.some(({ x }) => x < NAME.x - NAME.halfWidth)).toBe(false);
  expect(exitsOf(NAME, [])).toEqual([]);
});

test("marks between a country's name and the far ends of its ties give way to them", () => {
  const country = place("land", [104 - 360, 35.5], "country");
  const middle = toScreen(country.at, ZOOM);
  const far = toPosition({ ...middle, x: middle.x + 500 }, ZOOM);
  const ties = [1, 2, 3, 4].map(() => [
    { id: "land", at: country.at },
    { id: "far", at: far },
  ]);
  // A wall of places at the side to which all ties lead.
  const discs = [46, 41, 36, 31, 26, 21].map((latitude, i) => ({
    id: `p${i}`,
    at: [118 - 360, latitude] as const,
    radius: i < 2 ? 20 : 15,
  }));
  const unmoved = discs.map(({ at, radius }) => ({ ...toScreen(at, ZOOM), radius }));
  const [name] = namesWithExits([country], unmoved, ties, ZOOM, 36);
  if (!name) throw new Error("a country without a name");
  const way = [...exitsOf(name.box, tiesAround("land", ties, ZOOM).far), ...alongName(name.box)];
  const inTheWay = (circles: readonly { x: number; y: number; radius: number }[]) =>
    circles.filter((circle) => way.some((free) => circleOverlap(free, circle) > 0.01)).length;
  const placed = displace(discs, ZOOM, way);
  const moved = discs.map(({ id, at, radius }) => ({ ...toScreen(placed.get(id)?.at ?? at, ZOOM), radius }));
  expect(inTheWay(unmoved)).toBeGreaterThan(0);
  expect(inTheWay(moved)).toBe(0);
});
