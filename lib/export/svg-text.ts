import type { Face, TextItem } from "./display-list.ts";
import type { Outlines } from "./outlines.ts";
import { attributes, escapeXml, number } from "./svg-writing.ts";
import { measure } from "./text.ts";

/** What each face is called, and what may stand in for it: text is set to the width it was laid out with, whatever font draws it. */
const SANS = "Inter, 'Helvetica Neue', Arial, sans-serif";
const SVG_FACES: Readonly<Record<Face, Readonly<Record<string, string>>>> = {
  sans: { "font-family": SANS, "font-weight": "400" },
  "sans-medium": { "font-family": SANS, "font-weight": "500" },
  "sans-semibold": { "font-family": SANS, "font-weight": "600" },
  "sans-italic": { "font-family": SANS, "font-weight": "400", "font-style": "italic" },
  "serif-semibold": {
    "font-family": "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif",
    "font-weight": "600",
  },
  han: {
    "font-family": "'Noto Sans SC', 'Source Han Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
    "font-weight": "500",
  },
};

/** One run as text, or as shapes where outlines are given. A halo is drawn on its own below it, for not every program knows `paint-order`. */
export function svgText(item: TextItem, outlines: Outlines | undefined): string {
  const { halo, fill } = item;
  const stroke = halo && {
    fill: "none",
    stroke: halo.colour,
    "stroke-width": number(halo.width),
    "stroke-linejoin": "round",
    "aria-hidden": "true",
  };
  return `${stroke ? one(item, stroke, outlines) : ""}${one(item, { fill }, outlines)}`;
}

type Paint = Readonly<Record<string, string>>;

function one(item: TextItem, paint: Paint, outlines: Outlines | undefined): string {
  const { text, x, y, face, size, spacing = 0, transform } = item;
  const move = transform ? `matrix(${transform.map(number).join(" ")})` : undefined;
  if (outlines) {
    const d = outlines(item);
    return d ? `<path${attributes({ d, ...paint, transform: move })}/>` : "";
  }
  const own = attributes({
    x: number(x),
    y: number(y),
    ...SVG_FACES[face],
    "font-size": number(size),
    "letter-spacing": spacing ? number(spacing * size) : undefined,
    // With our fonts this changes nothing; with others the words still end where the layout has them end.
    textLength: text.trim() ? number(measure(text, face, size, spacing)) : undefined,
    lengthAdjust: text.trim() ? "spacingAndGlyphs" : undefined,
    ...paint,
    transform: move,
    // Spaces at the ends of runs count.
    "xml:space": /^ | $| {2}/.test(text) ? "preserve" : undefined,
  });
  return `<text${own}>${escapeXml(text)}</text>`;
}
