import type { Mark } from "../atlas/row.ts";
import type { Segment } from "./image-id.ts";
import { disc, type Pen } from "./pen.ts";
import type { MarkTokens } from "./tokens.ts";

/** An arc of the ring: its ends and gaps. Radians, clockwise from the east as canvases count; gaps in pixels. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly outer: number;
  readonly gapBefore: number;
  readonly gapAfter: number;
  readonly whole: boolean;
}

/** Draws one record's part of a ring around the origin. */
export function drawSegment(pen: Pen, segment: Segment, arc: Arc, tokens: MarkTokens, diameter: number): void {
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
      outline(pen, arc, 1.3, tokens.struck, false);
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
export function track(pen: Pen, segments: readonly Segment[], radius: number, tokens: MarkTokens): void {
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

/** Half the distance between neighbours, in pixels: wider where program or standing changes. */
export function gap(a: Segment, b: Segment): number {
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
  pen.moveTo((arc.inner - 1) * Math.cos(at - reach), (arc.inner - 1) * Math.sin(at - reach));
  pen.lineTo((arc.outer + 1.2) * Math.cos(at + reach * 0.8), (arc.outer + 1.2) * Math.sin(at + reach * 0.8));
  pen.lineWidth = 1.6;
  pen.strokeStyle = colour;
  pen.stroke();
}

function square(pen: Pen, side: number, colour: string): void {
  pen.fillStyle = colour;
  pen.fillRect(-side / 2, -side / 2, side, side);
}
