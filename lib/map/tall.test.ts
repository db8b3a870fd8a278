import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mercatorY } from "../geo/mercator.ts";
import { leastZoom } from "./home.ts";
import { tallCamera } from "./tall.ts";

const PHONE = { width: 390, height: 568 };

describe("tallCamera", () => {
  test("lets both shores of the Pacific be seen on a phone, which is higher than the world is then", () => {
    const camera = tallCamera({ zoom: -2, lat: 45, lng: -161 }, PHONE, 10);
    expect(camera).toEqual({ zoom: leastZoom(390), lat: 45, lng: -161 });
  });

  test("never shows the world twice, nor comes closer than it may", () => {
    const zoom = fc.double({ min: -5, max: 30, noNaN: true });
    const lat = fc.double({ min: -90, max: 90, noNaN: true });
    fc.assert(
      fc.property(zoom, lat, (wanted, latitude) => {
        const camera = tallCamera({ zoom: wanted, lat: latitude, lng: 0 }, PHONE, 10);
        expect(camera.zoom).toBeGreaterThanOrEqual(leastZoom(390));
        expect(camera.zoom).toBeLessThanOrEqual(10);
        const y = mercatorY(camera.lat);
        // The middle of the map always lies well within the world.
        expect(Math.min(y, 1 - y)).toBeGreaterThan(Math.min(0.29, 568 / 2 / (512 * 2 ** camera.zoom) - 0.01));
        expect(tallCamera(camera, PHONE, 10).lat).toBeCloseTo(camera.lat, 6);
      }),
    );
  });
});
