import { type CssRule, isConditional, strength } from "./css-rules.ts";
import type { Pen } from "./pen.ts";

/** What shapes are drawn with; they have it from their parents too. */
type Paint = Readonly<Record<"color" | "fill" | "stroke" | "stroke-width", string>>;
type Attributes = ReadonlyMap<string, string>;

const UNPAINTED: Paint = { color: "#000000", fill: "#000000", stroke: "none", "stroke-width": "1" };
/** What a stylesheet may say that changes no shape. */
const ELSEWHERE = ["flex", "display", "forced-color-adjust", "font", "letter-spacing"];

/**
 * Draws the SVG of a tile (`components/ui/mark.tsx`) as its stylesheet paints it, for tests. `value` resolves what the
 * stylesheet says. Whatever is not understood is an error, so that no mark is tested in another shape than it has.
 */
export function drawTile(pen: Pen, markup: string, rules: readonly CssRule[], value: (raw: string) => string): void {
  const plain = rules.filter(({ within }) => !isConditional(within));
  const parents: Paint[] = [UNPAINTED];
  let root: Attributes = new Map();
  pen.save();
  for (const [, end, name = "", text = "", written = ""] of markup.matchAll(/<(\/?)(\w+)([^>]*)>([^<]*)/g)) {
    if (end) {
      parents.pop();
      continue;
    }
    const own = new Map([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", to = ""]) => [key, to] as const));
    if (name === "svg") {
      root = own;
      const side = Number(own.get("viewBox")?.split(" ")[2]);
      pen.scale(number(own, "width") / side, number(own, "height") / side);
    }
    const paint = painted(root, own, parents.at(-1) ?? UNPAINTED, plain, value);
    parents.push(paint);
    pen.fillStyle = paint.fill;
    if (name === "text") pen.fillText(written, number(own, "x"), number(own, "y"));
    else if (name !== "svg" && name !== "g") {
      outline(pen, name, own);
      if (paint.fill !== "none") pen.fill();
      const scale = number(root, "width") / Number(root.get("viewBox")?.split(" ")[2]);
      pen.lineWidth = Number(paint["stroke-width"]) / (own.get("vector-effect") === "non-scaling-stroke" ? scale : 1);
      pen.strokeStyle = paint.stroke;
      if (paint.stroke !== "none") pen.stroke();
    }
  }
  pen.restore();
}

/** The cascade: of the rules that fit, the strongest, and of those the last; else what the parent has. */
function painted(
  root: Attributes,
  own: Attributes,
  parent: Paint,
  rules: readonly CssRule[],
  value: (raw: string) => string,
): Paint {
  const fitting = rules
    .flatMap(({ selectors, declarations }) =>
      selectors.map((each) => ({ weight: weightOf(each, root, own), declarations })),
    )
    .flatMap(({ weight, declarations }) => (weight === null ? [] : [{ weight, declarations }]))
    .sort((one, other) => one.weight - other.weight);
  const set = new Map(fitting.flatMap(({ declarations }) => [...declarations]));
  for (const property of set.keys()) {
    if (!(property in UNPAINTED) && !ELSEWHERE.includes(property)) throw new Error(`Tests do not draw ${property}`);
  }
  const of = (property: keyof Paint) => value(set.get(property) ?? parent[property]);
  const color = of("color");
  const filled = (paint: string) => (paint === "currentColor" ? color : paint);
  return { color, fill: filled(of("fill")), stroke: filled(of("stroke")), "stroke-width": of("stroke-width") };
}

/** How strongly a selector fits an element of a tile: on its own, or inside the tile. */
function weightOf(selector: string, root: Attributes, own: Attributes): number | null {
  const [first = "", second, ...more] = selector.split(/\s+/);
  if (more.length > 0) throw new Error(`Tests do not understand ${selector}`);
  if (second === undefined) return strength(first, classes(own), own);
  const [outer, inner] = [strength(first, classes(root), root), strength(second, classes(own), own)];
  return outer === null || inner === null ? null : outer + inner;
}

/** Names of classes as the stylesheet has them; vitest makes `_name_hash` of them. */
function classes(own: Attributes): readonly string[] {
  return (own.get("class") ?? "").split(" ").map((name) => name.replace(/^_(.+)_[0-9a-f]+$/, "$1"));
}

function outline(pen: Pen, name: string, own: Attributes): void {
  pen.beginPath();
  if (name === "circle") {
    pen.arc(number(own, "cx"), number(own, "cy"), number(own, "r"), 0, 2 * Math.PI);
    pen.closePath();
  } else if (name === "rect") {
    pen.roundRect(number(own, "x"), number(own, "y"), number(own, "width"), number(own, "height"), number(own, "rx"));
  } else if (name === "path") lines(pen, own.get("d") ?? "");
  else throw new Error(`Tests do not draw <${name}>`);
}

/** Straight lines: M and l, and the L that goes without saying after an M. */
function lines(pen: Pen, d: string): void {
  let [x, y, command] = [0, 0, ""];
  for (const [, letter, right, down] of d.matchAll(/([A-Za-z]?)\s*(-?[\d.]+)[\s,]*(-?[\d.]+)\s*/g)) {
    command = letter || (command === "M" ? "L" : command);
    if (!["M", "L", "l"].includes(command)) throw new Error(`Tests do not draw the path ${d}`);
    [x, y] = [Number(right) + (command === "l" ? x : 0), Number(down) + (command === "l" ? y : 0)];
    if (command === "M") pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
}

function number(own: Attributes, name: string): number {
  return Number(own.get(name) ?? 0);
}
