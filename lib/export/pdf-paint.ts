import type { PDFDocument } from "pdfkit";
import type { GroupItem, Item, Matrix, PathItem, Rect } from "./display-list.ts";
import { pathSegments } from "./path-data.ts";
import type { PdfText } from "./pdf-text.ts";

/** A colour as pages hold it: three shares of 1, and how much of it covers what lies below. */
export interface Colour {
  readonly rgb: readonly [red: number, green: number, blue: number];
  readonly alpha: number;
}

/** Reads #rgb, #rrggbb, rgb() and rgba() with numbers. Throws RangeError for every other notation. */
export function readColour(text: string): Colour {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  const hex = short ? short.slice(1).map((digit) => digit + digit) : /^#(..)(..)(..)$/.exec(text)?.slice(1);
  const numbers = hex
    ? hex.map((pair) => Number.parseInt(pair, 16))
    : /^rgba?\(([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+))?\)$/
        .exec(text)
        ?.slice(1)
        .map((n) => Number(n ?? 1));
  const [red, green, blue, alpha = 1] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined || !(red + green + blue + alpha >= 0)) {
    throw new RangeError(`Not a colour that stills use: ${text}`);
  }
  return { rgb: [red / 255, green / 255, blue / 255], alpha };
}

/** Draws items onto the page, whose units and directions are already those of the still. */
export function paintItems(doc: PDFDocument, items: readonly Item[], text: PdfText): void {
  for (const item of items) {
    if (item.kind === "group") paintGroup(doc, item, text);
    else if (item.kind === "path") paintPath(doc, item);
    else text.paint(item);
  }
}

function paintGroup(doc: PDFDocument, { clip, items }: GroupItem, text: PdfText): void {
  if (!clip) {
    paintItems(doc, items, text);
    return;
  }
  doc.save();
  doc.addContent(`${rectangle(clip)} W n`);
  paintItems(doc, items, text);
  doc.restore();
}

function paintPath(doc: PDFDocument, item: PathItem): void {
  const path = operators(item.d);
  const fills = item.fill !== undefined && item.fill !== "none";
  const strokes = item.stroke !== undefined && item.stroke !== "none" && (item.width ?? 1) > 0;
  if (path === "" || !(fills || strokes)) return;
  doc.save();
  if (item.transform) doc.addContent(concat(item.transform));
  const fill = fills ? readColour(item.fill) : null;
  const stroke = strokes ? readColour(item.stroke) : null;
  setAlpha(doc, (fill?.alpha ?? 1) * (item.opacity ?? 1), (stroke?.alpha ?? 1) * (item.opacity ?? 1));
  if (fill) doc.addContent(`${fill.rgb.map((value) => n(value)).join(" ")} rg`);
  if (stroke) doc.addContent(`${stroke.rgb.map((value) => n(value)).join(" ")} RG ${lineOperators(item)}`);
  const evenOdd = item.rule === "evenodd" ? "*" : "";
  doc.addContent(`${path} ${fill && stroke ? `B${evenOdd}` : fill ? `f${evenOdd}` : "S"}`);
  doc.restore();
}

function lineOperators({ width = 1, cap, join, dash = [] }: PathItem): string {
  const dashes = dash.some((length) => length > 0) ? `[${dash.map((value) => n(value)).join(" ")}] 0 d` : "";
  // The limit of mitres is that of a canvas.
  return `${n(width)} w ${cap === "round" ? 1 : 0} J ${join === "round" ? 1 : 0} j 10 M ${dashes}`;
}

/** How much fills and strokes cover from here on; nothing is written where they cover all. */
export function setAlpha(doc: PDFDocument, fill: number, stroke: number): void {
  if (fill < 1) doc.fillOpacity(fill);
  if (stroke < 1) doc.strokeOpacity(stroke);
}

/** A path as the page's operators, in the still's own units. */
function operators(d: string): string {
  return pathSegments(d)
    .map(([command, ...numbers]) => {
      const letter = { M: "m", L: "l", C: "c", Z: "h" }[command];
      return numbers.length > 0 ? `${numbers.map((value) => n(value)).join(" ")} ${letter}` : letter;
    })
    .join("\n");
}

export function concat(matrix: Matrix): string {
  return `${matrix.map((value) => n(value, 6)).join(" ")} cm`;
}

function rectangle({ x, y, width, height }: Rect): string {
  return `${[x, y, width, height].map((value) => n(value)).join(" ")} re`;
}

/** A number without an exponent, which pages do not know. Three decimals are finer than any printer. */
export function n(value: number, decimals = 3): string {
  if (!Number.isFinite(value)) throw new RangeError("A still holds a length that is no number.");
  return value
    .toFixed(decimals)
    .replace(/\.?0+$/, "")
    .replace(/^-0$/, "0");
}
