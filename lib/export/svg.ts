import type { GroupItem, Item, PathItem, Rect } from "./display-list.ts";
import type { Still } from "./still.ts";
import type { Outlines } from "./outlines.ts";
import { attributes, escapeXml, number } from "./svg-writing.ts";
import { svgText } from "./svg-text.ts";

export interface SvgOptions {
  /** What the picture is called, and what it shows in words, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** Draws words as shapes, for programs that have not our fonts; without it words are text, and the fonts are named. */
  readonly outlines?: Outlines;
  /** Ready XML for the picture's `metadata`. */
  readonly metadata?: string;
  /** Width and height that the file asks for; those of the frame unless said. */
  readonly pixels?: { readonly width: number; readonly height: number };
}

/** A still as an SVG file: shapes and words only, and the same text for the same still, whatever the day. */
export function toSvg(still: Still, options: SvgOptions): string {
  const { width, height, background, items } = still;
  const pixels = options.pixels ?? still;
  const paint = new Painter(options.outlines);
  const drawn = items.map((item) => paint.item(item)).join("");
  const size = attributes({
    width: number(pixels.width),
    height: number(pixels.height),
    viewBox: `0 0 ${number(width)} ${number(height)}`,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    // Painters join no letters: the layout was measured without ligatures.
    `<svg xmlns="http://www.w3.org/2000/svg"${size} role="img" aria-labelledby="title description" style="font-variant-ligatures:none;font-kerning:normal">\n`,
    `<title id="title">${escapeXml(options.title)}</title>\n`,
    `<desc id="description">${escapeXml(options.description)}</desc>\n`,
    options.metadata ? `<metadata>${options.metadata}</metadata>\n` : "",
    paint.clips(),
    `<rect${attributes({ width: number(width), height: number(height), fill: background })}/>\n`,
    drawn,
    "</svg>\n",
  ].join("");
}

class Painter {
  private readonly ids = new Set<string>(["title", "description"]);
  private readonly clipIds = new Map<string, string>();
  private readonly outlines: Outlines | undefined;

  constructor(outlines: Outlines | undefined) {
    this.outlines = outlines;
  }

  item(item: Item): string {
    if (item.kind === "path") return path(item);
    if (item.kind === "text") return svgText(item, this.outlines);
    return this.group(item);
  }

  /** The rectangles that groups are cut to. */
  clips(): string {
    const shapes = [...this.clipIds].map(([rect, id]) => `<clipPath id="${id}"><rect${rect}/></clipPath>`);
    return shapes.length > 0 ? `<defs>${shapes.join("")}</defs>\n` : "";
  }

  private group({ role, id, clip, items }: GroupItem): string {
    const inner = items.map((item) => this.item(item)).join("");
    if (!inner) return "";
    const own = attributes({
      id: this.unused(id === undefined ? role : `${role}-${id}`),
      "data-role": role,
      "data-id": id === undefined ? undefined : escapeXml(id),
      "clip-path": clip ? `url(#${this.clipTo(clip)})` : undefined,
    });
    return `<g${own}>${inner}</g>\n`;
  }

  private clipTo({ x, y, width, height }: Rect): string {
    const rect = attributes({ x: number(x), y: number(y), width: number(width), height: number(height) });
    const id = this.clipIds.get(rect) ?? this.unused("clip");
    this.clipIds.set(rect, id);
    return id;
  }

  /** An id that no other element has: a record may be drawn by several. */
  private unused(wanted: string): string {
    const base = wanted.replace(/[^A-Za-z0-9_-]+/g, "-");
    let id = base;
    for (let n = 2; this.ids.has(id); n++) id = `${base}-${n}`;
    this.ids.add(id);
    return id;
  }
}

function path(item: PathItem): string {
  const { d, fill, rule, stroke, width, dash, cap, join, opacity, transform } = item;
  const own = attributes({
    d,
    fill: fill ?? "none",
    "fill-rule": rule === "evenodd" ? rule : undefined,
    stroke,
    "stroke-width": stroke && width !== undefined ? number(width) : undefined,
    "stroke-dasharray": dash && dash.length > 0 ? dash.map(number).join(" ") : undefined,
    "stroke-linecap": cap === "round" ? cap : undefined,
    "stroke-linejoin": join === "round" ? join : undefined,
    opacity: opacity === undefined ? undefined : number(opacity),
    transform: transform ? `matrix(${transform.map(number).join(" ")})` : undefined,
  });
  return `<path${own}/>`;
}
