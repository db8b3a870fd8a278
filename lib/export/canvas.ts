import { canvasFont } from "./canvas-faces.ts";
import type { GroupItem, Item, PathItem, TextItem } from "./display-list.ts";
import type { Still } from "./still.ts";

/** A canvas in the page or one that nobody sees. */
export type PaintContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws a still with `scale` pixels to a unit of its frame. The faces have to be loaded: see `CANVAS_FACES`. */
export function paintCanvas(still: Still, context: PaintContext, scale: number): void {
  for (const _ of paintSteps(still, context, scale));
}

/**
 * The same step by step, so that a page can do other things in between: each step draws one item and yields how much of the
 * whole is done, 0 to 1. Whoever stops in between leaves the context's state behind.
 */
export function* paintSteps(still: Still, context: PaintContext, scale: number): Generator<number, void> {
  const all = count(still.items);
  let done = 0;
  context.save();
  context.setTransform(scale, 0, 0, scale, 0, 0);
  // As SVG has it, so that corners agree.
  context.miterLimit = 4;
  context.fillStyle = still.background;
  context.fillRect(0, 0, still.width, still.height);
  yield* steps(still.items);
  context.restore();

  function* steps(items: readonly Item[]): Generator<number, void> {
    for (const item of items) {
      if (item.kind === "group") {
        context.save();
        clip(context, item);
        yield* steps(item.items);
        context.restore();
      } else {
        if (item.kind === "path") paintPath(context, item);
        else paintText(context, item);
        done += 1;
        yield done / all;
      }
    }
  }
}

function count(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + (item.kind === "group" ? count(item.items) : 1), 0);
}

function clip(context: PaintContext, { clip: box }: GroupItem): void {
  if (!box) return;
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
}

/** Paths are read once, however often a still is painted. */
const read = new WeakMap<PathItem, Path2D>();

function pathOf(item: PathItem): Path2D {
  const path = read.get(item) ?? new Path2D(item.d);
  read.set(item, path);
  return path;
}

function paintPath(context: PaintContext, item: PathItem): void {
  const { fill, rule = "nonzero", stroke, width = 1, dash, cap = "butt", join = "miter", opacity, transform } = item;
  const path = pathOf(item);
  context.save();
  if (transform) context.transform(...transform);
  if (opacity !== undefined) context.globalAlpha = opacity;
  if (fill && fill !== "none") {
    context.fillStyle = fill;
    context.fill(path, rule);
  }
  if (stroke && stroke !== "none" && width > 0) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.lineCap = cap;
    context.lineJoin = join;
    if (dash) context.setLineDash([...dash]);
    context.stroke(path);
  }
  context.restore();
}

const NEXT_TO_NOTHING = 0.0005;

function paintText(context: PaintContext, item: TextItem): void {
  const { text, x, y, face, size, fill, spacing = 0, halo, transform } = item;
  context.save();
  if (transform) context.transform(...transform);
  context.font = canvasFont(face, size);
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.fontKerning = "normal";
  // Widths that do not depend on the size in pixels: the layout was measured once for all sizes.
  context.textRendering = "geometricPrecision";
  // Never quite none: with it letters are not joined to ligatures, which the layout was measured without.
  context.letterSpacing = `${spacing * size || NEXT_TO_NOTHING}px`;
  if (halo) {
    context.strokeStyle = halo.colour;
    context.lineWidth = halo.width;
    context.lineJoin = "round";
    context.strokeText(text, x, y);
  }
  context.fillStyle = fill;
  context.fillText(text, x, y);
  context.restore();
}
