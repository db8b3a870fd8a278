/** One step of a path in absolute coordinates, with curves as cubic ones: what every page language knows. */
export type Segment =
  | readonly ["M" | "L", x: number, y: number]
  | readonly ["C", x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ["Z"];

/** Numbers that each command takes. */
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/y;
/** In an arc the two flags may stand without anything between them. */
const FLAG = /[01]/y;
const GAP = /[\s,]*/y;

/**
 * Reads path data of SVG (M, L, H, V, Q, C, A, Z in both cases, commands repeated without their letter too). Throws RangeError where
 * it is anything else: display lists are ours, so a bad path is a mistake of ours.
 */
export function pathSegments(d: string): Segment[] {
  const segments: Segment[] = [];
  // Where the path is, and where its part began.
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const { command, numbers } of commands(d)) {
    const relative = command >= "a";
    const [dx, dy] = relative ? [x, y] : [0, 0];
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = numbers;
    switch (command.toUpperCase()) {
      case "M":
        [x, y] = [a + dx, b + dy];
        [startX, startY] = [x, y];
        segments.push(["M", x, y]);
        break;
      case "L":
        [x, y] = [a + dx, b + dy];
        segments.push(["L", x, y]);
        break;
      case "H":
        x = a + dx;
        segments.push(["L", x, y]);
        break;
      case "V":
        y = a + dy;
        segments.push(["L", x, y]);
        break;
      case "Q":
        segments.push(quadratic(x, y, a + dx, b + dy, c + dx, e + dy));
        [x, y] = [c + dx, e + dy];
        break;
      case "C":
        segments.push(["C", a + dx, b + dy, c + dx, e + dy, f + dx, g + dy]);
        [x, y] = [f + dx, g + dy];
        break;
      case "A":
        segments.push(
          ...arc({ x, y }, { x: g + dx, y: h + dy }, { rx: a, ry: b, turn: c, large: e === 1, sweep: f === 1 }),
        );
        [x, y] = [g + dx, h + dy];
        break;
      default:
        [x, y] = [startX, startY];
        segments.push(["Z"]);
    }
  }
  return segments;
}

function* commands(d: string): Generator<{ command: string; numbers: number[] }> {
  let at = skip(0);
  let command = "";
  while (at < d.length) {
    const letter = d.charAt(at);
    if (Object.hasOwn(COUNTS, letter.toUpperCase())) {
      command = letter;
      at = skip(at + 1);
    } else if (command === "" || command.toUpperCase() === "Z") {
      throw new RangeError(`Not path data at character ${at}: ${d.slice(at, at + 20)}`);
    }
    const numbers: number[] = [];
    for (let n = 0; n < (COUNTS[command.toUpperCase()] ?? 0); n++) {
      const pattern = command.toUpperCase() === "A" && (n === 3 || n === 4) ? FLAG : NUMBER;
      pattern.lastIndex = at;
      const text = pattern.exec(d)?.[0];
      if (text === undefined) throw new RangeError(`Not path data at character ${at}: ${d.slice(at, at + 20)}`);
      numbers.push(Number(text));
      at = skip(at + text.length);
    }
    yield { command, numbers };
    // Pairs behind a first one are lines to them.
    if (command === "M") command = "L";
    if (command === "m") command = "l";
  }

  function skip(from: number): number {
    GAP.lastIndex = from;
    return from + (GAP.exec(d)?.[0].length ?? 0);
  }
}

function quadratic(x: number, y: number, cx: number, cy: number, ex: number, ey: number): Segment {
  const third = (from: number, control: number) => from + (2 / 3) * (control - from);
  return ["C", third(x, cx), third(y, cy), third(ex, cx), third(ey, cy), ex, ey];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Ellipse {
  readonly rx: number;
  readonly ry: number;
  /** Of the first axis, in degrees. */
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** An arc of an ellipse as cubic curves of at most a quarter turn each (SVG 2, appendix B.2). */
function arc(from: Point, to: Point, ellipse: Ellipse): Segment[] {
  if (from.x === to.x && from.y === to.y) return [];
  if (ellipse.rx === 0 || ellipse.ry === 0) return [["L", to.x, to.y]];
  const angle = (ellipse.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [hx, hy] = [(from.x - to.x) / 2, (from.y - to.y) / 2];
  const [px, py] = [cos * hx + sin * hy, cos * hy - sin * hx];
  // Radii too small to span the two points grow until they do.
  const grow = Math.max(1, Math.hypot(px / ellipse.rx, py / ellipse.ry));
  const [rx, ry] = [Math.abs(ellipse.rx) * grow, Math.abs(ellipse.ry) * grow];
  const share = (rx * rx * ry * ry) / (rx * rx * py * py + ry * ry * px * px) - 1;
  const root = Math.sqrt(Math.max(0, share)) * (ellipse.large === ellipse.sweep ? -1 : 1);
  const [qx, qy] = [(root * rx * py) / ry, (-root * ry * px) / rx];
  const centre = { x: cos * qx - sin * qy + (from.x + to.x) / 2, y: sin * qx + cos * qy + (from.y + to.y) / 2 };
  const begin = Math.atan2((py - qy) / ry, (px - qx) / rx);
  let sweep = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - begin;
  if (ellipse.sweep && sweep < 0) sweep += 2 * Math.PI;
  if (!ellipse.sweep && sweep > 0) sweep -= 2 * Math.PI;
  const parts = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / parts;
  const reach = (4 / 3) * Math.tan(step / 4);
  const at = (u: number, v: number) =>
    [centre.x + cos * rx * u - sin * ry * v, centre.y + sin * rx * u + cos * ry * v] as const;
  return Array.from({ length: parts }, (_, part) => {
    const [a, b] = [begin + part * step, begin + (part + 1) * step];
    const end = part === parts - 1 ? ([to.x, to.y] as const) : at(Math.cos(b), Math.sin(b));
    return [
      "C",
      ...at(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      ...at(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      ...end,
    ] as const;
  });
}
