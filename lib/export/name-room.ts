import type { Rect } from "./display-list.ts";

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
    return !this.boxes.some((other) => overlaps(box, other));
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

/** The rectangle with some room around it. */
export function grown({ x, y, width, height }: Rect, room: number): Rect {
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
