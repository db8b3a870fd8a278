import { expect, test } from "vitest";
import { wholeGlobe } from "./whole-globe.ts";

const SHORES = [
  [116.4, 39.9],
  [-79.4, 43.7],
] as const;

test("the whole globe is as large whatever its middle, and shows what lies in front of it lower where that is asked for", () => {
  const radius = (lower: number) => {
    const { zoom, lat } = wholeGlobe(SHORES, 700, lower) ?? { zoom: 0, lat: 0 };
    return { lat, radius: (512 * 2 ** zoom) / (2 * Math.PI * Math.cos((lat * Math.PI) / 180)) };
  };
  const [higher, middle, lower] = [radius(-60), radius(0), radius(60)];
  expect(middle.lat).toBe(66);
  expect(higher.lat).toBeLessThan(middle.lat);
  expect(lower.lat).toBeGreaterThan(middle.lat);
  for (const each of [higher, middle, lower]) expect(each.radius).toBeCloseTo(0.5875 * 700);
  // The Mercator ground ends at 85 degrees.
  expect(radius(9_999).lat).toBeLessThan(85);
});

test("the Pacific stands in front, and what lies close together needs no whole globe", () => {
  expect(wholeGlobe(SHORES, 700)?.lng).toBeCloseTo(-161.5);
  expect(
    wholeGlobe(
      [
        [-79.4, 43.7],
        [-123, 49.2],
      ],
      700,
    ),
  ).toBeNull();
  expect(wholeGlobe([], 0)?.zoom).toBeTypeOf("number");
});
