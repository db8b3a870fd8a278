import { describe, expect, test } from "vitest";
import { comparePictures, type Pixels } from "./compare-pictures.ts";

const [WIDTH, HEIGHT] = [300, 200];
type Colour = readonly [number, number, number];

/** A picture drawn rectangle by rectangle on paper. */
function picture(
  ...rectangles: readonly (readonly [x: number, y: number, width: number, height: number, Colour])[]
): Pixels {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  const fill = (x: number, y: number, colour: Colour) => data.set(colour, (y * WIDTH + x) * 4);
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) fill(x, y, [248, 246, 241]);
  for (const [left, top, width, height, colour] of rectangles) {
    for (let y = top; y < top + height; y++) for (let x = left; x < left + width; x++) fill(x, y, colour);
  }
  return { width: WIDTH, height: HEIGHT, data };
}

const INK: Colour = [29, 27, 24];
const BLUE: Colour = [70, 100, 167];
/** Strokes of letters, two pixels wide. */
const word = (x: number, y: number, letters: string) =>
  [...letters].map(
    (letter, at) => [x + at * 7, y + (letter === "." ? 8 : 0), 2, letter === "." ? 2 : 10, INK] as const,
  );
const mark = [200, 60, 14, 14, BLUE] as const;
const fresh = picture(...word(40, 60, "claimed, denied"), mark);

/** Adds what compressing leaves: a pattern that depends on the place only. */
function noisy({ width, height, data }: Pixels, amount: number): Pixels {
  const copy = data.map((value, at) => (at % 4 === 3 ? value : value + amount * Math.sin(at * 12.9898)));
  return { width, height, data: copy };
}

/** Moved by a part of a pixel, as scaling does: each pixel mixed with its neighbour. */
function shifted({ width, height, data }: Pixels): Pixels {
  const copy = Uint8ClampedArray.from(data, (value, at) => 0.65 * value + 0.35 * (data[at + 4] ?? value));
  return { width, height, data: copy };
}

describe("a picture against a fresh drawing", () => {
  test("the same picture shows no difference", () => {
    expect(comparePictures(fresh, fresh)).toEqual({ regions: [], share: 0 });
  });

  test("neither does one that was compressed again or scaled", () => {
    expect(comparePictures(noisy(fresh, 20), fresh).regions).toEqual([]);
    expect(comparePictures(shifted(fresh), fresh).regions).toEqual([]);
    expect(comparePictures(noisy(shifted(fresh), 12), fresh).regions).toEqual([]);
  });

  test("a word that was taken out is framed, and nothing else", () => {
    const { regions, share } = comparePictures(picture(...word(40, 60, "claimed"), mark), fresh);
    expect(regions).toHaveLength(1);
    const { x, y, width, height } = regions[0] ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(x).toBeGreaterThanOrEqual(80);
    expect(x + width).toBeLessThan(160);
    expect(y).toBeGreaterThanOrEqual(50);
    expect(y + height).toBeLessThanOrEqual(80);
    expect(share).toBeLessThan(0.05);
  });

  test("a mark in another colour is framed, of the same brightness too", () => {
    const other = (colour: Colour) =>
      comparePictures(picture(...word(40, 60, "claimed, denied"), [200, 60, 14, 14, colour]), fresh);
    expect(other([190, 60, 60]).regions).toHaveLength(1);
    expect(other([46, 112, 150]).regions).toHaveLength(1);
    // To the block around it, for softening spreads colours by a pixel.
    expect(other([190, 60, 60]).regions[0]).toEqual({ x: 190, y: 50, width: 30, height: 30 });
  });

  test("a picture in other colours altogether is one region", () => {
    const data = fresh.data.map((value, at) => (at % 4 === 2 ? value * 0.8 : value));
    const { regions, share } = comparePictures({ ...fresh, data }, fresh);
    expect(regions).toHaveLength(1);
    expect(share).toBeGreaterThan(0.9);
  });

  test("what is apart is framed apart, the larger first", () => {
    const painted = picture(...word(40, 60, "claimed, denied"), mark, [10, 10, 12, 12, INK], [240, 150, 50, 40, INK]);
    const { regions } = comparePictures(painted, fresh);
    expect(regions).toHaveLength(2);
    expect(regions[0]?.x).toBeGreaterThan(200);
    expect(
      regions.every(({ x, y, width, height }) => x >= 0 && y >= 0 && x + width <= WIDTH && y + height <= HEIGHT),
    ).toBe(true);
  });

  test("transparent pixels are compared as on white", () => {
    const clear = { ...fresh, data: fresh.data.map((value, at) => (at % 4 === 3 ? 0 : value)) };
    expect(comparePictures(clear, fresh).share).toBeGreaterThan(0);
    expect(comparePictures(clear, picture([0, 0, WIDTH, HEIGHT, [255, 255, 255]])).share).toBe(0);
  });

  test("pictures of other sizes are not compared", () => {
    expect(() => comparePictures({ ...fresh, width: 10 }, fresh)).toThrow(RangeError);
  });
});
