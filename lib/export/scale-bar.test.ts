import fc from "fast-check";
import { expect, test } from "vitest";
import { projection } from "./projection.ts";
import { scaleOf } from "./scale-bar.ts";

test("a bar is a round length and neither too short to read nor too long", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.004, max: 500, noNaN: true }), (unitsPerKm) => {
      const { km, units, words } = scaleOf(unitsPerKm);
      expect(units).toBeLessThanOrEqual(92);
      expect(units).toBeGreaterThan(92 / 2.6);
      expect(String(Math.round(km * 1000))).toMatch(/^[125]0*$/);
      expect(words).toMatch(/^[\d,]+ k?m( in the middle)?$/);
    }),
  );
});

test.each([false, true])("the bar is true in the middle of the map (globe: %s)", (globe) => {
  const camera = { zoom: 4, lat: 45, lng: -80 };
  const map = projection({ camera, globe, rect: { x: 0, y: 0, width: 1000, height: 400 } });
  const { km, units, words } = scaleOf(map.unitsPerKm);
  // So far along the middle's parallel, which is as good as straight over so short a way.
  const degrees = ((km / 6371.0088) * (180 / Math.PI)) / Math.cos((45 * Math.PI) / 180);
  const [from, to] = [map.project(-80 - degrees / 2, 45), map.project(-80 + degrees / 2, 45)];
  expect(Math.abs((to?.x ?? 0) - (from?.x ?? 0)) / units).toBeCloseTo(1, 2);
  expect(words).toBe("200 km");
});

test("a bar of a map on which a kilometre is not everywhere as long says where it holds", () => {
  expect(scaleOf(0.04).words).toBe("2,000 km in the middle");
});
