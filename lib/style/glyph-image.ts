import type { Mark } from "../atlas/row.ts";
import { MARK_FONT } from "./fonts.ts";
import { glyphSize, HALO, RING_INSET, TIE_ONLY_RADIUS } from "./glyph-size.ts";
import type { ImageSpec, Segment } from "./image-id.ts";
import type { Tokens } from "./tokens.ts";

/** What is used of a canvas, so that drawing can be tested without one. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "arc"
  | "beginPath"
  | "closePath"
  | "fill"
  | "fillRect"
  | "fillStyle"
  | "fillText"
  | "font"
  | "lineCap"
  | "lineJoin"
  | "lineTo"
  | "lineWidth"
  | "moveTo"
  | "restore"
  | "rotate"
  | "roundRect"
  | "save"
  | "scale"
  | "setLineDash"
  | "stroke"
  | "strokeStyle"
  | "textAlign"
  | "textBaseline"
  | "translate"
>;

type GlyphSpec = Extract<ImageSpec, { kind: "glyph" }>;

/** An arc of the ring: its ends and gaps. Radians, clockwise from the east as canvases count; gaps in pixels. */
interface Arc {
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly outer: number;
  readonly gapBefore: number;
  readonly gapAfter: number;
  readonly whole: boolean;
}

/** Side of a glyph's square picture in CSS pixels. */
export function glyphSide(count: number): number {
  return Math.ceil(glyphSize(count).diameter + 2 * HALO);
}

/** Side of the square picture of a place that only ties touch, in CSS pixels. */
export function tieOnlySide(): number {
  return Math.ceil(2 * (TIE_ONLY_RADIUS + HALO));
}

/** Draws the ledger glyph of a place (LOOK §6, geometry 1 to 4) in the middle of a canvas of `glyphSide(count)`. */
export function drawGlyph(pen: Pen, spec: GlyphSpec, tokens: Tokens, pixelRatio: number): void {
  const { diameter, band, number } = glyphSize(spec.count);
  const side = glyphSide(spec.count);
  pen.save();
  pen.scale(pixelRatio, pixelRatio);
  pen.translate(side / 2, side / 2);
  disc(pen, side / 2, tokens.basemap.halo);
  disc(pen, diameter / 2, tokens.raise);
  circle(pen, diameter / 2 - 0.35, 0.7, tokens.rule2);
  const outer = diameter / 2 - RING_INSET;
  track(pen, spec.segments, outer - band / 2, tokens);
  const step = (2 * Math.PI) / spec.segments.length;
  // One record's mark, or the first, is centred on the top.
  const start = -Math.PI / 2 - step / 2;
  spec.segments.forEach((segment, i) => {
    const neighbour = (offset: number) =>
      spec.segments[(i + offset + spec.segments.length) % spec.segments.length] ?? segment;
    drawSegment(
      pen,
      segment,
      {
        from: start + i * step,
        to: start + (i + 1) * step,
        inner: outer - band,
        outer,
        gapBefore: gap(segment, neighbour(-1)),
        gapAfter: gap(segment, neighbour(1)),
        whole: spec.segments.length === 1,
      },
      tokens,
      diameter,
    );
  });
  pen.fillStyle = tokens.ink;
  pen.font = `600 ${number}px "${MARK_FONT}", sans-serif`;
  pen.textAlign = "center";
  pen.textBaseline = "alphabetic";
  // Inter's figures are 0.727 em high; half of that below the middle centres them.
  pen.fillText(String(spec.count), 0, number * 0.3635);
  pen.restore();
}

/** A plain ring for a place that only ties touch. */
export function drawTieOnly(pen: Pen, tokens: Tokens, pixelRatio: number): void {
  const side = tieOnlySide();
  pen.save();
  pen.scale(pixelRatio, pixelRatio);
  pen.translate(side / 2, side / 2);
  disc(pen, side / 2, tokens.basemap.halo);
  disc(pen, TIE_ONLY_RADIUS, tokens.raise);
  circle(pen, TIE_ONLY_RADIUS - 0.75, 1.5, tokens.background);
  pen.restore();
}

function drawSegment(pen: Pen, segment: Segment, arc: Arc, tokens: Tokens, diameter: number): void {
  const colour = tokens.programs[segment.letter];
  const band = arc.outer - arc.inner;
  const middle = (arc.from + arc.to) / 2;
  switch (segment.mark) {
    case "decided":
    case "found":
      sector(pen, arc, 0);
      pen.fillStyle = colour;
      pen.fill();
      if (segment.mark === "decided") stripe(pen, arc, arc.inner + 1.95, 1.2, tokens.innerRing);
      return;
    case "open":
      outline(pen, arc, diameter <= 30 ? 1.3 : 1.45, colour, segment.proposed);
      return;
    case "reported":
      outline(pen, arc, 1.1, colour, segment.proposed);
      stripe(
        pen,
        { ...arc, gapBefore: arc.gapBefore + 1.6, gapAfter: arc.gapAfter + 1.6 },
        arc.inner + band / 2,
        band * 0.3,
        colour,
      );
      return;
    case "struck":
      outline(pen, arc, 1, tokens.struck, false);
      strike(pen, arc, tokens.struck);
      return;
    case "act":
      pen.save();
      pen.rotate(middle);
      pen.translate(arc.inner + band / 2, 0);
      square(pen, Math.min(7.6, band - 0.2), tokens.act);
      pen.restore();
      return;
    case "background":
      pen.save();
      pen.rotate(middle);
      pen.translate(arc.inner + band / 2, 0);
      disc(pen, band * 0.37, tokens.background);
      pen.restore();
  }
}

/** Squares and dots sit on a hairline, so that a ring of them is still a ring. */
function track(pen: Pen, segments: readonly Segment[], radius: number, tokens: Tokens): void {
  const onTrack: readonly Mark[] = ["act", "background"];
  const step = (2 * Math.PI) / segments.length;
  segments.forEach((segment, i) => {
    if (!onTrack.includes(segment.mark)) return;
    const from = -Math.PI / 2 + (i - 0.5) * step;
    pen.beginPath();
    pen.arc(0, 0, radius, from, from + step);
    pen.lineWidth = 1.3;
    pen.strokeStyle = tokens.rule2;
    pen.stroke();
  });
}

function gap(a: Segment, b: Segment): number {
  return a.mark === b.mark && a.letter === b.letter ? 0.8 : 1.45;
}

/** The path of a segment, drawn in by `inset` pixels on all sides. */
function sector(pen: Pen, arc: Arc, inset: number): void {
  const [outer, inner] = [arc.outer - inset, arc.inner + inset];
  pen.beginPath();
  if (arc.whole) {
    pen.arc(0, 0, outer, 0, 2 * Math.PI);
    pen.moveTo(inner, 0);
    pen.arc(0, 0, inner, 0, 2 * Math.PI, true);
    return;
  }
  // Gaps are widths in pixels, so that the sides of neighbours run in parallel.
  const [before, after] = [arc.gapBefore + inset, arc.gapAfter + inset];
  pen.arc(0, 0, outer, arc.from + before / outer, arc.to - after / outer);
  pen.arc(0, 0, inner, arc.to - after / inner, arc.from + before / inner, true);
  pen.closePath();
}

function outline(pen: Pen, arc: Arc, width: number, colour: string, dashed: boolean): void {
  sector(pen, arc, width / 2);
  pen.lineJoin = "round";
  pen.setLineDash(dashed ? [3.2, 2.2] : []);
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.stroke();
  pen.setLineDash([]);
}

function stripe(pen: Pen, arc: Arc, radius: number, width: number, colour: string): void {
  pen.beginPath();
  if (arc.whole) pen.arc(0, 0, radius, 0, 2 * Math.PI);
  else pen.arc(0, 0, radius, arc.from + arc.gapBefore / radius, arc.to - arc.gapAfter / radius);
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.stroke();
}

/** One stroke through the segment, from corner to corner; through a whole ring it stays as short. */
function strike(pen: Pen, arc: Arc, colour: string): void {
  const middle = (arc.from + arc.to) / 2;
  const reach = arc.whole ? 0.5 : Math.min(0.5, (arc.to - arc.from) / 2 - arc.gapBefore / arc.inner);
  const at = arc.whole ? middle + Math.PI / 4 : middle;
  pen.beginPath();
  pen.moveTo(arc.inner * Math.cos(at - reach), arc.inner * Math.sin(at - reach));
  pen.lineTo(arc.outer * Math.cos(at + reach * 0.8), arc.outer * Math.sin(at + reach * 0.8));
  pen.lineWidth = 1;
  pen.strokeStyle = colour;
  pen.stroke();
}

/** A filled circle around the origin. */
export function disc(pen: Pen, radius: number, colour: string): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

/** A circle line around the origin. */
export function circle(pen: Pen, radius: number, width: number, colour: string): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.stroke();
}

function square(pen: Pen, side: number, colour: string): void {
  pen.fillStyle = colour;
  pen.fillRect(-side / 2, -side / 2, side, side);
}
