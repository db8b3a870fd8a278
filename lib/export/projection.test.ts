import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isGlobe, type MapView, projection } from "./projection.ts";

const rect = { x: 20, y: 90, width: 960, height: 400 };
const view = (zoom: number, lat: number, lng: number, globe = false): MapView => ({
  camera: { zoom, lat, lng },
  globe,
  rect,
});

const cameras = fc.record({
  zoom: fc.double({ min: 0, max: 10, noNaN: true }),
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe.each([false, true])("globe %s", (globe) => {
  test("the camera stands in the middle", () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const at = projection({ camera, globe, rect }).project(camera.lng, camera.lat);
        expect(at?.x).toBeCloseTo(500, 6);
        expect(at?.y).toBeCloseTo(290, 6);
      }),
    );
  });

  test("there and back", () => {
    const points = fc.record({
      x: fc.double({ min: 20, max: 980, noNaN: true }),
      y: fc.double({ min: 90, max: 490, noNaN: true }),
    });
    fc.assert(
      fc.property(cameras, points, (camera, { x, y }) => {
        const map = projection({ camera, globe, rect });
        const position = map.unproject(x, y);
        // Beside a globe there is nothing, and beyond ±85° nothing is drawn.
        if (!position || Math.abs(position[1]) > 84.9) return;
        const again = map.projectLine([position])[0];
        const [back] = [again && map.unproject(again.x, again.y)];
        expect(back?.[1]).toBeCloseTo(position[1], 5);
        expect(Math.cos((((back?.[0] ?? 0) - position[0]) * Math.PI) / 180)).toBeCloseTo(1, 6);
      }),
    );
  });

  test("a kilometre is as long as it says", () => {
    const map = projection(view(8, 43.7, -79.4, globe));
    const [here, north] = [map.project(-79.4, 43.65), map.project(-79.4, 43.75)];
    const kilometres = 0.1 * ((Math.PI / 180) * 6371.0088);
    expect(((here?.y ?? 0) - (north?.y ?? 0)) / kilometres / map.unitsPerKm).toBeCloseTo(1, 2);
  });
});

test("on the flat map a place stands on the world's copy nearest to the camera, and a line stays in one piece", () => {
  const map = projection(view(1, 20, -161));
  const [toronto, beijing] = [map.project(-79.4, 43.7), map.project(116.4, 39.9)];
  expect(beijing?.x).toBeCloseTo(500 - ((360 - 161 - 116.4 - 0) * 1024) / 360, 6);
  const line = map.projectLine([
    [-79.4, 43.7],
    [116.4 - 360, 39.9],
  ]);
  expect(line).toEqual([toronto, beijing]);
});

test("copies fill the map beside the world, and none beside a globe", () => {
  expect([...projection(view(0, 20, 0)).copies].sort((a, b) => a - b)).toEqual([-512, 0, 512]);
  expect([...projection(view(-1.5, 20, 0)).copies].length).toBeGreaterThan(5);
  expect(projection(view(0, 20, 0, true)).copies).toEqual([0]);
});

test("a globe hides its far side, and its disc ends where places vanish", () => {
  const map = projection(view(1, 20, 0, true));
  expect(map.project(180, -20)).toBeNull();
  expect(map.project(0, 60)).not.toBeNull();
  const { x = 0, y = 0, radius = 0 } = map.disc ?? {};
  expect(map.unproject(x + radius - 0.01, y)).not.toBeNull();
  expect(map.unproject(x + radius + 0.01, y)).toBeNull();
});

test("close by, a globe is flat", () => {
  expect(isGlobe(view(10.9, 0, 0, true))).toBe(true);
  expect(isGlobe(view(11, 0, 0, true))).toBe(false);
  const [flat, round] = [projection(view(10.9, 43.7, -79.4)), projection(view(10.9, 43.7, -79.4, true))];
  for (const [x, y] of [
    [20, 90],
    [980, 490],
  ] as const) {
    const [lng, lat] = flat.unproject(x, y) ?? [0, 0];
    const at = round.project(lng, lat);
    expect(Math.hypot((at?.x ?? 0) - x, (at?.y ?? 0) - y)).toBeLessThan(1);
  }
});
