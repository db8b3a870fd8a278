import fc from "fast-check";
import { expect, test } from "vitest";
import { anyCamera } from "./arbitrary.ts";
import { readCamera, roundCamera, writeCamera } from "./camera.ts";

test("the middle gets as many decimals as the zoom can show", () => {
  const at = { lat: 43.653226123, lng: -79.383184321 };
  expect(writeCamera({ zoom: -0.4, ...at })).toBe("-0.4/43.7/-79.4");
  expect(writeCamera({ zoom: 2, ...at })).toBe("2/43.65/-79.38");
  expect(writeCamera({ zoom: 12.3456, ...at })).toBe("12.35/43.65323/-79.38318");
});

test("longitudes come from -180 to 180, zooms and latitudes within the map, zero without a sign", () => {
  expect(roundCamera({ zoom: 3, lat: -0.0001, lng: 199 })).toEqual({ zoom: 3, lat: 0, lng: -161 });
  expect(roundCamera({ zoom: 3, lat: 0, lng: 179.9999 })).toEqual({ zoom: 3, lat: 0, lng: -180 });
  expect(roundCamera({ zoom: 30, lat: 89, lng: -541 })).toEqual({ zoom: 24, lat: 85, lng: 179 });
});

test("a rounded camera comes back from its text", () => {
  fc.assert(
    fc.property(anyCamera, (camera) => {
      expect(readCamera(writeCamera(camera))).toEqual(camera);
    }),
    { numRuns: 10_000 },
  );
  const small = { zoom: 18.43, lat: 0, lng: 1e-7 };
  expect(writeCamera(small)).toBe("18.43/0/0.0000001");
  expect(readCamera(writeCamera(small))).toEqual(small);
});

test.each([
  "",
  "3",
  "3/4",
  "3/4/5/6",
  "25/0/0",
  "-3/0/0",
  "3/85.1/0",
  "3/0/541",
  "3/ 4/5",
  "1e1/0/0",
  "0x1/0/0",
  "3//0",
  "+3/0/0",
])("%j is not a camera", (text) => expect(readCamera(text)).toBeNull());
