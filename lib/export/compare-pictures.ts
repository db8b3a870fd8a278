import type { Rect } from "./display-list.ts";

/** Pixels of a picture as a canvas gives them: red, green, blue, alpha, rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

export interface Comparison {
  /** Where the two differ, in pixels, largest first. */
  readonly regions: readonly Rect[];
  /** Part of the picture that differs, 0 to 1, counted in blocks. */
  readonly share: number;
}

/** Side of the blocks that are judged, in pixels. Compare pictures about 1,000 pixels wide: then a letter fills about one. */
const BLOCK = 10;
/** Difference of one colour, of 255, that compressing a picture again does not reach once both are softened. */
const NOISE = 32;
/** So many pixels of a block beyond that make it differ: fewer are a stray edge. */
const FEWEST = 4;
/** Difference of a block's mean colour that makes it differ although no pixel stands out: compressing hardly moves the mean. */
const SHIFT = 12;

/**
 * Compares two pictures of the same size. Each pixel is held against the nine around its place in the other picture, so that scaling
 * and compressing, which move edges by a fraction of a pixel, do not count. Throws RangeError where the sizes differ.
 */
export function comparePictures(picture: Pixels, fresh: Pixels): Comparison {
  const { width, height } = fresh;
  if (picture.width !== width || picture.height !== height) throw new RangeError("The pictures differ in size.");
  const [a, b] = [soften(picture), soften(fresh)];
  const across = Math.ceil(width / BLOCK);
  const down = Math.ceil(height / BLOCK);
  const differs = new Uint8Array(across * down);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      if (blockDiffers(a, b, { x: column * BLOCK, y: row * BLOCK, width, height })) differs[row * across + column] = 1;
    }
  }
  const count = differs.reduce((sum, each) => sum + each, 0);
  const regions = boxes(differs, across, down).map((box) => toPixels(box, width, height));
  return { regions, share: count / differs.length };
}

/** The picture on white, each pixel the mean of the nine around it; at the edges the last ones count twice. */
function soften({ width, height, data }: Pixels): Pixels {
  const rows = new Float32Array(width * height * 4);
  const soft = new Uint8ClampedArray(width * height * 4);
  const onWhite = (at: number, channel: number) => {
    const value = data[at + channel] ?? 0;
    const alpha = data[at + 3] ?? 255;
    return alpha === 255 ? value : 255 + ((value - 255) * alpha) / 255;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const left = x === 0 ? at : at - 4;
      const right = x === width - 1 ? at : at + 4;
      for (let channel = 0; channel < 3; channel++) {
        rows[at + channel] = onWhite(left, channel) + onWhite(at, channel) + onWhite(right, channel);
      }
    }
  }
  for (let at = 0; at < rows.length; at++) {
    const here = rows[at] ?? 0;
    soft[at] = ((rows[at - width * 4] ?? here) + here + (rows[at + width * 4] ?? here)) / 9;
  }
  return { width, height, data: soft };
}

interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function blockDiffers(a: Pixels, b: Pixels, { x, y, width, height }: Block): boolean {
  const [right, bottom] = [Math.min(width, x + BLOCK), Math.min(height, y + BLOCK)];
  const shift = [0, 0, 0];
  let beyond = 0;
  for (let v = y; v < bottom; v++) {
    for (let u = x; u < right; u++) {
      const at = (v * width + u) * 4;
      for (let channel = 0; channel < 3; channel++) {
        shift[channel] = (shift[channel] ?? 0) + (a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0);
      }
      // Most pixels are alike, and need no search.
      if (difference(a.data, b.data, at, at) <= NOISE) continue;
      if (Math.max(nearest(a, b, u, v), nearest(b, a, u, v)) > NOISE) beyond++;
    }
  }
  const area = (right - x) * (bottom - y);
  return beyond >= FEWEST || shift.some((sum) => Math.abs(sum) / area > SHIFT);
}

/** How far a pixel of one picture is from the closest of the nine around its place in the other. */
function nearest(from: Pixels, to: Pixels, x: number, y: number): number {
  let least = 255;
  for (let v = Math.max(0, y - 1); v <= Math.min(to.height - 1, y + 1); v++) {
    for (let u = Math.max(0, x - 1); u <= Math.min(to.width - 1, x + 1); u++) {
      least = Math.min(least, difference(from.data, to.data, (y * from.width + x) * 4, (v * to.width + u) * 4));
    }
  }
  return least;
}

function difference(a: Pixels["data"], b: Pixels["data"], at: number, other: number): number {
  return Math.max(
    Math.abs((a[at] ?? 0) - (b[other] ?? 0)),
    Math.abs((a[at + 1] ?? 0) - (b[other + 1] ?? 0)),
    Math.abs((a[at + 2] ?? 0) - (b[other + 2] ?? 0)),
  );
}

/** Boxes around blocks that touch or are one block apart, in blocks, largest first. */
function boxes(differs: Uint8Array, across: number, down: number): Rect[] {
  const seen = new Uint8Array(differs.length);
  const found: Rect[] = [];
  for (let start = 0; start < differs.length; start++) {
    if (!differs[start] || seen[start]) continue;
    const open = [start];
    seen[start] = 1;
    let [left, top, right, bottom] = [across, down, 0, 0];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [column, row] = [at % across, Math.floor(at / across)];
      [left, top] = [Math.min(left, column), Math.min(top, row)];
      [right, bottom] = [Math.max(right, column), Math.max(bottom, row)];
      for (let v = Math.max(0, row - 2); v <= Math.min(down - 1, row + 2); v++) {
        for (let u = Math.max(0, column - 2); u <= Math.min(across - 1, column + 2); u++) {
          const next = v * across + u;
          if (!differs[next] || seen[next]) continue;
          seen[next] = 1;
          open.push(next);
        }
      }
    }
    found.push({ x: left, y: top, width: right - left + 1, height: bottom - top + 1 });
  }
  return found.sort((a, b) => b.width * b.height - a.width * a.height);
}

function toPixels(box: Rect, width: number, height: number): Rect {
  const [x, y] = [box.x * BLOCK, box.y * BLOCK];
  return { x, y, width: Math.min(width - x, box.width * BLOCK), height: Math.min(height - y, box.height * BLOCK) };
}
