import { describe, expect, test } from "vitest";
import { unwrap } from "../geo/longitude.ts";
import type { Position } from "../geo/mercator.ts";
import { toScreen } from "../style/screen.ts";
import { focusCamera, homeCamera, homePadding, leastZoom, MOST_ZOOM } from "./home.ts";

const BOTH_SHORES: readonly Position[] = [
  [-79.4, 43.7],
  [-74, 40.7],
  [116.4, 39.9],
  [111.5, 36.1],
  [114.2, 22.3],
];

describe("homeCamera", () => {
  test.each([
    { width: 1030, height: 740 },
    { width: 390, height: 460 },
    { width: 1600, height: 900 },
  ])("shows every place of both shores at $width x $height, Asia on the left", (size) => {
    const camera = homeCamera(BOTH_SHORES, size);
    const middle = toScreen([camera.lng, camera.lat], camera.zoom);
    const xs = BOTH_SHORES.map(([longitude, latitude]) => {
      const { x, y } = toScreen([unwrap(longitude, -161), latitude], camera.zoom);
      expect(Math.abs(x - middle.x)).toBeLessThan(size.width / 2);
      expect(Math.abs(y - middle.y)).toBeLessThan(size.height / 2);
      return x - middle.x;
    });
    expect(Math.min(...xs.slice(0, 2))).toBeGreaterThan(0);
    expect(Math.max(...xs.slice(2))).toBeLessThan(0);
  });

  test.each([
    { width: 1030, height: 740, furniture: { top: 136, bottom: 270 } },
    { width: 800, height: 500, furniture: { top: 120, bottom: 60 } },
  ])("leaves nothing under caption and key at $width x $height", ({ furniture, ...size }) => {
    const camera = homeCamera(BOTH_SHORES, size, furniture);
    const middle = toScreen([camera.lng, camera.lat], camera.zoom);
    for (const [longitude, latitude] of BOTH_SHORES) {
      const y = toScreen([unwrap(longitude, -161), latitude], camera.zoom).y - middle.y + size.height / 2;
      expect(y).toBeGreaterThan(furniture.top);
      expect(y).toBeLessThan(size.height - furniture.bottom);
    }
  });

  test("keeps what a page is about in the middle of what is free, at the same zoom", () => {
    const size = { width: 1030, height: 800 };
    const bare = focusCamera(BOTH_SHORES, size, 8);
    const furnished = focusCamera(BOTH_SHORES, size, 8, { top: 130, bottom: 270 });
    expect(furnished.zoom).toBe(bare.zoom);
    expect(furnished.lat).toBeLessThan(bare.lat);
  });

  test("does not go closer than the surroundings of a single place", () => {
    expect(homeCamera([[-79.4, 43.7]], { width: 1000, height: 700 }).zoom).toBe(6);
  });

  test("shows the Pacific where there is nothing", () => {
    expect(homeCamera([], { width: 1000, height: 700 }).lng).toBe(-161);
  });
});

test("the world is never narrower than the map", () => {
  for (const width of [320, 390, 1030, 2560]) expect(512 * 2 ** leastZoom(width)).toBeGreaterThanOrEqual(width - 1e-6);
  expect(leastZoom(1)).toBeGreaterThanOrEqual(-2);
  expect(leastZoom(1e9)).toBe(MOST_ZOOM);
});

describe("on a phone", () => {
  const upright = (height: number) => homePadding({ width: 375, height }, { top: 210, bottom: 14 });

  test("marks have room for the lines under their names, and where the map is low for their names", () => {
    expect(upright(570).bottom).toBe(142);
    expect(upright(500).bottom).toBe(120);
    expect(upright(410).bottom).toBe(76);
  });

  test("marks keep off a sheet that covers half of the map, too", () => {
    const { top, bottom } = homePadding({ width: 390, height: 568 }, { top: 127, bottom: 198 });
    expect([top, bottom]).toEqual([171, 326]);
  });

  test("marks keep off the caption as long as there is room for a row of them", () => {
    expect(upright(390).top).toBe(254);
    expect(upright(360).top).toBeLessThan(210);
  });
});

test("padding leaves room even on a small map", () => {
  for (const size of [
    { width: 320, height: 180 },
    { width: 1030, height: 300 },
  ]) {
    const { top, right, bottom, left } = homePadding(size);
    expect(size.width - left - right).toBeGreaterThan(100);
    expect(size.height - top - bottom).toBeGreaterThan(60);
    const crowded = homePadding(size, { top: 150, bottom: 150 });
    expect(size.height - crowded.top - crowded.bottom).toBeGreaterThan(40);
  }
});
