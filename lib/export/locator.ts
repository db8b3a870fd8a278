import { latitudeOf, mercatorY, type Position } from "../geo/mercator.ts";
import type { Point } from "../style/screen.ts";
import type { Tokens } from "../style/tokens.ts";
import type { GroupItem, Item, Rect } from "./display-list.ts";
import type { Ground } from "./ground.ts";
import { type GroundLayer, groundItems } from "./ground-items.ts";
import { type MapView, projection, worldUnits } from "./projection.ts";

/** A still that shows so many degrees of longitude needs nothing to tell where that is. */
const WIDE = 100;
/** The inset shows so many times what the still shows, but so many degrees at least: a country, not a county. */
const TIMES = 14;
const LEAST = 36;
/** What is smaller than this on the inset, in units, is a dot. */
const DOT = 7;
/** From this zoom on the inset has lines. */
const LINES = 0.3;
/** Points along each side of the still's map: on a globe its sides are curves. */
const SIDE_STEPS = 8;

/**
 * What the inset shows that tells where a still's map lies: a country or the world around it, flat. `rect` is the inset's place in the frame.
 * Its ground is read apart: `readGround(source, locatorView(map, rect), "plain")`. Null where the still shows most of the world itself.
 */
export function locatorView(map: MapView, rect: Rect): MapView | null {
  const outline = outlineOf(map);
  if (!outline) return null;
  const longitudes = outline.map(([longitude]) => longitude);
  const wide = Math.max(...longitudes) - Math.min(...longitudes);
  if (wide >= WIDE) return null;
  const shown = Math.min(360, Math.max(LEAST, wide * TIMES));
  const zoom = Math.log2((rect.width * 360) / shown / 512);
  // The world's northern and southern edge stay out of the inset where that can be.
  const half = Math.min(0.5, rect.height / 2 / worldUnits(zoom));
  const lat = latitudeOf(Math.min(1 - half, Math.max(half, mercatorY(map.camera.lat))));
  return { camera: { zoom, lat, lng: map.camera.lng }, globe: false, rect };
}

/** The inset: its ground, and on it what the still's `map` shows, as an outline or as a dot. `view` is from `locatorView`. */
export function locatorItems(ground: Ground, view: MapView, map: MapView, tokens: Tokens): GroupItem {
  const { rect } = view;
  const frame: Item = { kind: "path", d: outlinePath(corners(rect)), stroke: tokens.rule2, width: 1 };
  const shapes = markItems(outlineOf(map) ?? [], view, tokens);
  return {
    kind: "group",
    role: "locator",
    items: [
      groundItems(ground, view, tokens.basemap, insetLayers(view)),
      { kind: "group", role: "mark", clip: rect, items: shapes },
      frame,
    ],
  };
}

/** Of the whole world an inset has room for the shapes of land only; of a part of it also for shores and borders. */
function insetLayers({ camera }: MapView): (layer: GroundLayer) => boolean {
  const isSmall = camera.zoom < LINES;
  return (layer) => {
    if (layer.type === "background") return true;
    const name = "source-layer" in layer ? (layer["source-layer"] ?? "") : "";
    return layer.type === "fill" ? ["land", "lake"].includes(name) : !isSmall && ["land", "admin0"].includes(name);
  };
}

function markItems(outline: readonly Position[], view: MapView, { accent, basemap }: Tokens): Item[] {
  const points = projection(view)
    .projectLine(outline)
    .flatMap((point) => (point ? [point] : []));
  const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)];
  const [left, right, top, bottom] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)];
  if (Math.max(right - left, bottom - top) < DOT) {
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    return [
      { kind: "path", d: circlePath(middle, 4.4), fill: basemap.halo },
      { kind: "path", d: circlePath(middle, 3), fill: accent },
    ];
  }
  const d = outlinePath(points);
  return [
    { kind: "path", d, stroke: basemap.halo, width: 3.4, join: "round" },
    { kind: "path", d, fill: accent, opacity: 0.12 },
    { kind: "path", d, stroke: accent, width: 1.4, join: "miter" },
  ];
}

/** The edge of a still's map as longitudes and latitudes in one piece; null where it reaches beyond a globe. */
function outlineOf(map: MapView): Position[] | null {
  const { unproject } = projection(map);
  const positions = corners(map.rect).flatMap((from, i, all) => {
    const to = all[(i + 1) % all.length] ?? from;
    return Array.from({ length: SIDE_STEPS }, (_, step) => {
      const share = step / SIDE_STEPS;
      return unproject(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    });
  });
  const known = positions.flatMap((position) => (position ? [position] : []));
  return known.length === positions.length ? known : null;
}

function corners({ x, y, width, height }: Rect): Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}

function outlinePath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join("L")}Z`;
}

function circlePath({ x, y }: Point, radius: number): string {
  const half = `A${radius} ${radius} 0 1 1`;
  return `M${round(x - radius)} ${round(y)}${half} ${round(x + radius)} ${round(y)}${half} ${round(x - radius)} ${round(y)}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
