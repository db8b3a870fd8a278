import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { projection } from "./projection.ts";
import { cameraLike, fittingCamera, globeCamera, leastZoom } from "./start-camera.ts";
import { SHAPES, type Shape } from "./still.ts";

const shapes = Object.keys(SHAPES) as Shape[];
const shape = fc.constantFrom(...shapes);
const position = fc.tuple(
  fc.double({ min: -170, max: 170, noNaN: true }),
  fc.double({ min: -60, max: 75, noNaN: true }),
);

describe("the camera of a new picture", () => {
  test("shows every place that it is to show, unless the world is wider than the frame", () => {
    fc.assert(
      fc.property(shape, fc.array(position, { minLength: 1, maxLength: 12 }), (frame, positions) => {
        const camera = fittingCamera(positions, "places", frame, 8);
        expect(camera.zoom).toBeLessThanOrEqual(8);
        if (camera.zoom <= leastZoom(frame) + 1e-9) return;
        const { width } = SHAPES[frame].units;
        const rect = { x: 0, y: 0, width, height: width };
        const { project } = projection({ camera, globe: false, rect });
        for (const [longitude, latitude] of positions) {
          const point = project(longitude, latitude);
          expect(point && point.x >= 0 && point.x <= width).toBe(true);
        }
      }),
    );
  });

  test("sees both shores of the Pacific and the whole disc on a globe, and a city as on the flat map", () => {
    const shores = [
      [-79.4, 43.7],
      [116.4, 39.9],
    ] as const;
    for (const frame of shapes) {
      const camera = globeCamera(fittingCamera(shores, "places", frame, 6), shores, frame);
      const { width } = SHAPES[frame].units;
      const rect = { x: 0, y: 0, width, height: 280 };
      const { project, disc } = projection({ camera, globe: true, rect });
      for (const [longitude, latitude] of shores) expect(project(longitude, latitude)).not.toBeNull();
      expect(disc?.radius).toBeGreaterThan(100);
      const city = fittingCamera([[-79.4, 43.7]], "places", frame, 6);
      expect(globeCamera(city, [[-79.4, 43.7]], frame)).toEqual(city);
    }
  });

  test("is somewhere where nothing has a place", () => {
    expect(fittingCamera([], "places", "1:1", 8).zoom).toBeGreaterThan(-2);
  });

  test("like the live map's has the same middle, and follows its zoom", () => {
    const live = { zoom: 6.5, lat: 43.7, lng: -79.4 };
    const size = { width: 1028, height: 742 };
    for (const frame of shapes) {
      const camera = cameraLike(live, size, frame);
      expect([camera.lat, camera.lng]).toEqual([live.lat, live.lng]);
      expect(cameraLike({ ...live, zoom: live.zoom + 1 }, size, frame).zoom).toBeCloseTo(camera.zoom + 1);
    }
  });

  test("goes no further out than one world", () => {
    for (const frame of shapes) {
      expect(cameraLike({ zoom: -2, lat: 0, lng: 0 }, { width: 390, height: 500 }, frame).zoom).toBe(leastZoom(frame));
    }
  });
});
