import { expect, test } from "vitest";
import { anchorOf, areaOf, type Labelled, labelBox } from "./label-geometry.ts";
import { placeLabels } from "./label-placement.ts";
import { boxCircleOverlap, boxOverlap, toScreen } from "./screen.ts";

const mark = (id: string, longitude: number, latitude: number): Labelled => ({
  id,
  at: [longitude, latitude],
  radius: 15,
  name: "Place name",
  letters: 2,
  speaksOf: "events",
  foreign: [],
  details: [["2 claims", "1 official act"]],
});
const MARKS = [mark("a", 0, 0), mark("b", 14, 2), mark("c", 3, -16), mark("d", -60, 30)];

const ABOVE_AND_BELOW = ["bottom", "top", "below-left", "above-left", "below-right", "above-right"];

test("names touch no mark and no other name", () => {
  const placed = placeLabels(MARKS, [], [], 2, () => "right");
  expect(placed.size).toBe(4);
  const boxes = MARKS.map((each) => labelBox(each, placed.get(each.id) ?? { side: "right", lines: [] }, 2.7));
  for (const [i, box] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) expect(boxOverlap(box, other)).toBe(0);
    for (const other of MARKS)
      if (other !== MARKS[i]) expect(boxCircleOverlap(box, { ...toScreen(other.at, 2.7), radius: 15 })).toBe(0);
  }
});

test("a name keeps out of an area in which its place does not lie, before it keeps its best lines", () => {
  const alone = mark("a", 0, 0);
  const { x, y } = toScreen(alone.at, 2);
  const west = [
    [x - 8, y - 300],
    [x - 8, y + 300],
    [x - 300, y + 300],
    [x - 300, y - 300],
    [x - 8, y - 300],
  ] as const;
  const sides = (foreign: Labelled["foreign"]) =>
    placeLabels([{ ...alone, foreign }], [], [], 2, () => "left").get("a")?.side;
  expect(sides([])).toBe("left");
  expect(sides([areaOf(west)])).toBe("right");
});

test("a name gives way to lines, and stands on the outer side where nothing is in the way", () => {
  const alone = mark("a", 0, 0);
  expect(placeLabels([alone], [], [], 2, () => "left").get("a")).toEqual({
    side: "left",
    lines: ["2 claims", "1 official act"],
    spare: ["bottom-left", "top-left", ...ABOVE_AND_BELOW, "right", "bottom-right", "top-right"],
    bare: ["left", "bottom-left", "top-left", ...ABOVE_AND_BELOW, "right", "bottom-right", "top-right"],
  });
  const { x, y } = toScreen([0, 0], 2);
  const line = [
    {
      points: [
        { x: x - 9_000, y },
        { x: x - 20, y },
      ],
      weight: 1,
    },
  ];
  expect(placeLabels([alone], [], line, 2, () => "left").get("a")?.side).not.toBe("left");
});

test("other sides are spare only where they are free too", () => {
  const { x, y } = toScreen([0, 0], 2);
  const wall = { x: x + 60, y, halfWidth: 30, halfHeight: 190 };
  const label = placeLabels([mark("a", 0, 0)], [wall], [], 2, () => "left").get("a");
  expect(label?.side).toBe("left");
  expect(label?.spare).toEqual(["bottom-left", "top-left"]);
});

test("a name without its lines fits where they do not", () => {
  const alone = mark("a", 0, 0);
  const { x, y } = toScreen([0, 0], 2);
  const wall = { x, y: y + alone.radius + 34, halfWidth: 400, halfHeight: 8 };
  const label = placeLabels([alone], [wall], [], 2, () => "left").get("a");
  expect(label?.spare).not.toContain("bottom");
  expect(label?.bare).toContain("bottom");
});

test("a label above or below its mark moves aside for what only just touches it", () => {
  const alone = mark("a", 0, 0);
  const { x, y } = toScreen([0, 0], 2);
  const { halfWidth } = labelBox(alone, { side: "bottom", lines: alone.details[0] ?? [] }, 2);
  // Only what is below is free, and there something stands at the left.
  const walls = [
    { x: x - 420, y, halfWidth: 400, halfHeight: 12 },
    { x: x + 420, y, halfWidth: 400, halfHeight: 12 },
    { x, y: y - 220, halfWidth: 900, halfHeight: 200 },
    { x: x - halfWidth - 20, y: y + 60, halfWidth: 30, halfHeight: 50 },
  ];
  const label = placeLabels([alone], walls, [], 2, () => "left").get("a");
  expect(label).toMatchObject({ side: "below-right", lines: ["2 claims", "1 official act"] });
});

test("a text turns its near edge or corner to the mark", () => {
  expect(anchorOf("below-left", 5, 9)).toEqual(["top", [-2, 13 / 9]]);
  expect(anchorOf("right", 9, 13)).toEqual(["left", [1, 0]]);
  expect(anchorOf("top", 5, 13)).toEqual(["bottom", [0, -1]]);
  const [anchor, [x, y]] = anchorOf("bottom-left", 5, 13);
  expect([anchor, x * Math.SQRT2, y * Math.SQRT2]).toEqual(["top-right", expect.closeTo(-1), expect.closeTo(1)]);
});

test("a name that fits nowhere is left out", () => {
  const { x, y } = toScreen([0, 0], 2);
  expect(
    placeLabels([mark("a", 0, 0)], [{ x, y, halfWidth: 900, halfHeight: 900 }], [], 2, () => "left").has("a"),
  ).toBe(false);
});

test("claims keep their answers where they have room only later in the stretch, and their name until then", () => {
  const claims: Labelled = { ...mark("a", 0, 0), speaksOf: "claims", details: [["1 claim: denied"]] };
  const { x, y } = toScreen([0, 0], 2);
  // Boxes that grow away from the mark with the map: at its beginning they leave room for a name, but not for a line below it.
  const around = [-1, 1].flatMap((down) => [{ x, y: y + 62 * down, halfWidth: 900, halfHeight: 25 }]);
  const beside = [-1, 1].flatMap((across) => [{ x: x + 320 * across, y, halfWidth: 160, halfHeight: 14 }]);
  const label = placeLabels([claims], [...around, ...beside], [], 2, () => "left").get("a");
  expect(label?.lines).toEqual(["1 claim: denied"]);
  expect(placeLabels([{ ...claims, speaksOf: "events" }], around, [], 2, () => "left").get("a")?.lines).toBeDefined();
});

test("a label rather stands on a tie than leave claims without their answers", () => {
  const { x, y } = toScreen([0, 0], 2);
  const line = { points: [-60, 60].map((away) => ({ x: x + 40 * away, y: y + 12 })), weight: 1 };
  const at = (speaksOf: Labelled["speaksOf"]) => {
    const walls = [-1, 1].map((down) => ({ x, y: y + 60 * down, halfWidth: 900, halfHeight: 28 }));
    return placeLabels([{ ...mark("a", 0, 0), speaksOf }], walls, [line], 2, () => "left").get("a")?.lines;
  };
  expect(at("claims")).toEqual(["2 claims", "1 official act"]);
});
