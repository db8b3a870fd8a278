import { expect, test } from "vitest";
import type { Rect } from "./display-list.ts";
import { DENSITIES, frameStyle } from "./frame-style.ts";
import { furnitureOf } from "./furniture.ts";
import { meet } from "./rects.ts";

const MAP: Rect = { x: 0, y: 80, width: 600, height: 300 };
const view = { camera: { zoom: 4, lat: 45, lng: -80 }, globe: false, rect: MAP };
const place = (marks: readonly Rect[]) =>
  furnitureOf({ scale: true, locator: true }, view, marks, frameStyle("16:9", DENSITIES[0]));

test("scale bar and locator stand where no mark is, and are left out where marks are everywhere", () => {
  const corner = { x: 420, y: 320, width: 180, height: 60 };
  const free = place([corner]);
  expect(free.scale && meet(free.scale.box, corner)).toBe(false);
  expect(free.locator && meet(free.locator.rect, corner)).toBe(false);
  expect(place([MAP])).toEqual({ scale: null, locator: null });
});
