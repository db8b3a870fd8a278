import type { Rect } from "./display-list.ts";

/** A part of a still that a newsroom may cut out of it. */
export interface Crop {
  readonly name: string;
  readonly rect: Rect;
}

const SHARES = { "16:9": 16 / 9, "4:3": 4 / 3, "1:1": 1, "4:5": 4 / 5, "9:16": 9 / 16 } as const;

/** The crops that newsrooms make of a frame of this size: the largest of each common shape from its middle, halves, and quarters. */
export function cropsOf({ width, height }: Pick<Rect, "width" | "height">): Crop[] {
  const centre = Object.entries(SHARES).map(([name, share]): Crop => {
    const [wide, high] = [Math.min(width, height * share), Math.min(height, width / share)];
    return { name, rect: { x: (width - wide) / 2, y: (height - high) / 2, width: wide, height: high } };
  });
  const part = (name: string, x: 0 | 0.5, y: 0 | 0.5, across: 0.5 | 1, down: 0.5 | 1): Crop => ({
    name,
    rect: { x: x * width, y: y * height, width: across * width, height: down * height },
  });
  return [
    // A crop to the frame's own shape is the frame.
    ...centre.filter(({ rect }) => rect.width < width - 0.5 || rect.height < height - 0.5),
    part("left half", 0, 0, 0.5, 1),
    part("right half", 0.5, 0, 0.5, 1),
    part("upper half", 0, 0, 1, 0.5),
    part("lower half", 0, 0.5, 1, 0.5),
    part("upper left quarter", 0, 0, 0.5, 0.5),
    part("upper right quarter", 0.5, 0, 0.5, 0.5),
    part("lower left quarter", 0, 0.5, 0.5, 0.5),
    part("lower right quarter", 0.5, 0.5, 0.5, 0.5),
  ];
}
