import { bboxPolygon, booleanIntersects, booleanWithin, polygon } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyBox } from "./arbitrary-box.ts";
import { type Box, eastOf, liesIn, readBox, roundBox, writeBox } from "./box.ts";
import { footprint } from "./footprint.ts";
import { unwrap } from "./longitude.ts";

describe("a box in a link", () => {
  test("comes back from its text and stays as it is", () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        expect(readBox(writeBox(box))).toEqual(box);
        expect(roundBox({ ...box, east: eastOf(box) })).toEqual(box);
        expect(eastOf(box) - box.west).toBeGreaterThan(0.009);
        expect(box.north - box.south).toBeGreaterThan(0.009);
      }),
      { numRuns: 10_000 },
    );
  });

  test("has two decimals, may cross the 180th meridian, and is never empty", () => {
    expect(writeBox({ west: 170.123, south: -10, east: 190, north: 10.5 })).toBe("170.12,-10,-170,10.5");
    expect(roundBox({ west: -244, south: 30, east: -60, north: 60 })).toEqual({
      west: 116,
      south: 30,
      east: -60,
      north: 60,
    });
    expect(roundBox({ west: -400, south: -90, east: 30, north: 90 })).toEqual({
      west: -180,
      south: -85,
      east: 180,
      north: 85,
    });
    expect(roundBox({ west: 180, south: 85, east: 180, north: 85 })).toEqual({
      west: -180,
      south: 84.99,
      east: -179.99,
      north: 85,
    });
  });

  test.each([
    "",
    "1,2,3",
    "1,2,3,4,5",
    "10,0,10,5",
    "0,5,10,5",
    "0,6,10,5",
    "0,-86,1,1",
    "181,0,1,1",
    "a,0,1,1",
    "1e1,0,20,1",
  ])("%j is not a box", (text) => expect(readBox(text)).toBeNull());
});

describe("a circle and a box", () => {
  const ONTARIO: Box = { west: -80, south: 43, east: -79, north: 44 };

  test.each([
    ["well inside", [-79.5, 43.5], 10, "inside"],
    ["inside, and reaching out", [-79.5, 43.5], 60, "perhaps"],
    ["outside, and reaching in", [-78.9, 43.5], 20, "perhaps"],
    ["outside by a corner", [-78.9, 44.1], 10, "outside"],
    ["on the other side of the world", [100, -43], 800, "outside"],
    ["larger than the box around it", [-79.5, 43.5], 800, "perhaps"],
  ] as const)("%s", (_, at, radius, lies) => {
    expect(liesIn(ONTARIO, at, radius)).toBe(lies);
    const turned: Box = { ...ONTARIO, west: 179.5, east: -179.5 };
    expect(liesIn(turned, [unwrap(at[0] + 79.5 + 180, 0), at[1]], radius)).toBe(lies);
  });

  test("everything lies in the whole world", () => {
    const world: Box = { west: -180, south: -85, east: 180, north: 85 };
    const circle = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
    );
    fc.assert(
      fc.property(circle, (at) => {
        expect(liesIn(world, at, 100)).toBe("inside");
      }),
    );
  });

  test("agrees with turf about circles and boxes as polygons", () => {
    const box = fc
      .record({
        west: fc.double({ min: -180, max: 180, noNaN: true }),
        south: fc.double({ min: -60, max: 50, noNaN: true }),
        width: fc.double({ min: 0.05, max: 60, noNaN: true }),
        height: fc.double({ min: 0.05, max: 15, noNaN: true }),
      })
      .map(({ west, south, width, height }) => roundBox({ west, south, east: west + width, north: south + height }));
    const near = fc.tuple(fc.double({ min: -1, max: 2, noNaN: true }), fc.double({ min: -1, max: 2, noNaN: true }));
    const radius = fc.constantFrom(5, 25, 60, 320, 800);
    let seen = 0;
    fc.assert(
      fc.property(box, near, radius, ({ west, south, ...rest }, [across, up], km) => {
        const east = eastOf({ west, south, ...rest });
        const at = [west + across * (east - west), south + up * (rest.north - south)] as const;
        const shape = bboxPolygon([west, south, east, rest.north]);
        // A polygon of chords lies a little within its circle, so what one decides must hold a little closer or further too.
        const [smaller, larger] = [0.995, 1.005].map((factor) =>
          polygon([footprint(at, km * factor, 120).map((corner) => [...corner])]),
        );
        if (!smaller || !larger) return;
        const lies = liesIn({ west, south, ...rest }, at, km);
        if (lies === "outside") expect(booleanIntersects(smaller, shape)).toBe(false);
        else expect(booleanIntersects(larger, shape)).toBe(true);
        if (lies === "inside") expect(booleanWithin(smaller, shape)).toBe(true);
        else expect(booleanWithin(larger, shape)).toBe(false);
        seen += 1;
      }),
      { numRuns: 300 },
    );
    expect(seen).toBe(300);
  });
});
