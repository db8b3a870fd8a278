import type { Rect } from "./display-list.ts";
import { meet } from "./rects.ts";

/** Between names and the map's edge. */
const EDGE = 5;

/** What of a map is still free for names. */
export class NameRoom {
  private readonly boxes: Rect[];

  constructor(
    private readonly map: Rect,
    taken: readonly Rect[],
  ) {
    this.boxes = [...taken];
  }

  /** Whether nothing lies on a box yet. */
  isFree(box: Rect): boolean {
    return !this.boxes.some((other) => meet(box, other));
  }

  /** Whether a box lies in the map, with room to its edge. */
  isWhole({ x, y, width, height }: Rect): boolean {
    const { map } = this;
    return (
      x >= map.x + EDGE &&
      y >= map.y + EDGE &&
      x + width <= map.x + map.width - EDGE &&
      y + height <= map.y + map.height - EDGE
    );
  }

  take(boxes: readonly Rect[]): void {
    this.boxes.push(...boxes);
  }
}
