import type { Rect } from "./display-list.ts";

/** A rectangle that reaches so much further on all sides, or less far where `by` is below 0. */
export function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: Math.max(0, width + 2 * by), height: Math.max(0, height + 2 * by) };
}

/** Whether a rectangle lies wholly in another one. */
export function holds(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether two rectangles come closer to one another than `apart`. */
export function meet(a: Rect, b: Rect, apart = 0): boolean {
  return (
    a.x < b.x + b.width + apart &&
    b.x < a.x + a.width + apart &&
    a.y < b.y + b.height + apart &&
    b.y < a.y + a.height + apart
  );
}

/** Whether one of some rectangles comes closer than `apart` to one of others. */
export function anyMeet(some: readonly Rect[], others: readonly Rect[], apart = 0): boolean {
  // Written out, for most of the time that words take to be placed goes into this.
  for (const one of some) for (const other of others) if (meet(one, other, apart)) return true;
  return false;
}
