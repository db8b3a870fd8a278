import { luminance } from "./contrast.ts";
import { coverFill, coverStroke, type Line, type Mask, type Point } from "./coverage.ts";
import type { Pen } from "./pen.ts";

/** Samples on each side of a pixel. */
const FINE = 4;
/** Arcs are chords of so many radians: on our marks less than a twentieth of a pixel off. */
const CHORD = 0.08;

export type Grey = readonly (readonly number[])[];

export interface Drawing {
  readonly pen: Pen;
  /** What was written, and in which colour. Letters are not drawn: a mark must be told without them. */
  readonly texts: readonly { readonly text: string; readonly colour: string }[];
  /** Relative luminance of each pixel, by row and column. */
  readonly grey: () => Grey;
}

/**
 * A canvas without a browser, for tests: it has of a canvas what our marks use, with soft edges. A pixel is the mean of
 * its samples in sRGB, as browsers blend.
 */
export function softPen(width: number, height: number, ground: string): Drawing {
  const [columns, rows] = [Math.ceil(width) * FINE, Math.ceil(height) * FINE];
  const samples = new Float32Array(3 * columns * rows);
  const texts: { text: string; colour: string }[] = [];
  const saved: (readonly [number, number, number, number])[] = [];
  // x' = a x - b y + e, y' = b x + a y + f: our marks are turned and scaled, never skewed.
  let [a, b, e, f] = [FINE, 0, 0, 0];
  let lines: { points: Point[]; closed: boolean }[] = [];

  const at = (x: number, y: number): Point => [a * x - b * y + e, b * x + a * y + f];
  const add = (point: Point) => {
    const line = lines.at(-1);
    if (line) line.points.push(point);
    else lines.push({ points: [point], closed: false });
  };
  const paint = (colour: string, cover: (mask: Mask) => void) => {
    const cells = new Uint8Array(columns * rows);
    cover({ cells, columns, rows });
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels(colour);
    for (let i = 0; i < cells.length; i++) {
      if (cells[i] === 0) continue;
      samples[3 * i] = (1 - alpha) * (samples[3 * i] ?? 0) + alpha * red;
      samples[3 * i + 1] = (1 - alpha) * (samples[3 * i + 1] ?? 0) + alpha * green;
      samples[3 * i + 2] = (1 - alpha) * (samples[3 * i + 2] ?? 0) + alpha * blue;
    }
  };
  const rect = (x: number, y: number, w: number, h: number): Line => ({
    points: [at(x, y), at(x + w, y), at(x + w, y + h), at(x, y + h)],
    closed: true,
  });

  const pen = {
    fillStyle: "#000000",
    strokeStyle: "#000000",
    lineWidth: 1,
    save: () => saved.push([a, b, e, f]),
    restore: () => {
      [a, b, e, f] = saved.pop() ?? [a, b, e, f];
    },
    scale: (by: number) => {
      [a, b] = [a * by, b * by];
    },
    translate: (x: number, y: number) => {
      [e, f] = at(x, y);
    },
    rotate: (angle: number) => {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      [a, b] = [a * cos - b * sin, b * cos + a * sin];
    },
    setLineDash: (lengths: readonly number[]) => {
      if (lengths.length > 0) throw new Error("Dashes are not drawn here");
    },
    beginPath: () => {
      lines = [];
    },
    moveTo: (x: number, y: number) => lines.push({ points: [at(x, y)], closed: false }),
    lineTo: (x: number, y: number) => add(at(x, y)),
    closePath: () => {
      const line = lines.at(-1);
      if (line) line.closed = true;
    },
    arc: (x: number, y: number, radius: number, from: number, to: number, back = false) => {
      const sweep = back ? -sweepOf(to, from) : sweepOf(from, to);
      const steps = Math.ceil(Math.abs(sweep) / CHORD);
      for (let i = 0; i <= steps; i++) {
        const angle = from + (sweep * i) / steps;
        add(at(x + radius * Math.cos(angle), y + radius * Math.sin(angle)));
      }
    },
    roundRect: (x: number, y: number, w: number, h: number, r: number) => {
      lines.push({ points: [], closed: true });
      pen.arc(x + r, y + r, r, Math.PI, 1.5 * Math.PI);
      pen.arc(x + w - r, y + r, r, 1.5 * Math.PI, 2 * Math.PI);
      pen.arc(x + w - r, y + h - r, r, 0, 0.5 * Math.PI);
      pen.arc(x + r, y + h - r, r, 0.5 * Math.PI, Math.PI);
    },
    fill: () => paint(pen.fillStyle, (mask) => coverFill(lines, mask)),
    fillRect: (x: number, y: number, w: number, h: number) =>
      paint(pen.fillStyle, (mask) => coverFill([rect(x, y, w, h)], mask)),
    stroke: () =>
      paint(pen.strokeStyle, (mask) => {
        for (const line of lines) coverStroke(line, (pen.lineWidth * Math.hypot(a, b)) / 2, mask);
      }),
    fillText: (text: string) => texts.push({ text, colour: pen.fillStyle }),
  };
  paint(ground, ({ cells }) => cells.fill(1));
  return { pen: pen as unknown as Pen, texts, grey: () => pixels(samples, columns, rows) };
}

function pixels(samples: Float32Array, columns: number, rows: number): Grey {
  const known = new Map<string, number>();
  const pixel = (row: number, column: number) => {
    let [red, green, blue] = [0, 0, 0];
    for (let y = row * FINE; y < (row + 1) * FINE; y++) {
      for (let i = 3 * (y * columns + column * FINE); i < 3 * (y * columns + (column + 1) * FINE); i += 3) {
        red += samples[i] ?? 0;
        green += samples[i + 1] ?? 0;
        blue += samples[i + 2] ?? 0;
      }
    }
    const mean = [red, green, blue].map((sum) => Math.round(sum / FINE ** 2));
    const hex = `#${mean.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
    const light = known.get(hex) ?? luminance(hex);
    known.set(hex, light);
    return light;
  };
  const side = (cells: number) => Array.from({ length: cells / FINE }, (_, i) => i);
  return side(rows).map((row) => side(columns).map((column) => pixel(row, column)));
}

function channels(colour: string): readonly number[] {
  if (/^#[0-9a-f]{6}$/.test(colour)) return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
  const numbers = /^rgba\(([^)]+)\)$/.exec(colour)?.[1]?.split(",").map(Number);
  if (!numbers) throw new Error(`No colour that is drawn here: ${colour}`);
  return numbers;
}

/** Clockwise from one angle to the other; a whole turn where both are the same direction, as browsers have it. */
function sweepOf(from: number, to: number): number {
  const turn = 2 * Math.PI;
  return to - from >= turn ? turn : turn - ((((from - to) % turn) + turn) % turn);
}
