import { MARK_FONT } from "./fonts.ts";
import { glyphSize, HALO, RING_INSET, TIE_ONLY_RADIUS } from "./glyph-size.ts";
import type { ImageSpec } from "./image-id.ts";
import { circle, disc, type Pen } from "./pen.ts";
import { drawSegment, gap, track } from "./segment-drawing.ts";
import type { MarkTokens } from "./tokens.ts";

type GlyphSpec = Pick<Extract<ImageSpec, { kind: "glyph" }>, "count" | "segments">;

/** Side of a glyph's square picture in CSS pixels. */
export function glyphSide(count: number): number {
  return Math.ceil(glyphSize(count).diameter + 2 * HALO);
}

/** Side of the square picture of a place that only ties touch, in CSS pixels. */
export function tieOnlySide(): number {
  return Math.ceil(2 * (TIE_ONLY_RADIUS + HALO));
}

/** Draws the ledger glyph of a place (LOOK §6, geometry 1 to 4) in the middle of a canvas of `glyphSide(count)`. */
export function drawGlyph(pen: Pen, spec: GlyphSpec, tokens: MarkTokens, pixelRatio: number): void {
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

/** A small grey diamond for a place that only ties touch: round marks have events. */
export function drawTieOnly(pen: Pen, tokens: MarkTokens, pixelRatio: number): void {
  const side = tieOnlySide();
  pen.save();
  pen.scale(pixelRatio, pixelRatio);
  pen.translate(side / 2, side / 2);
  diamond(pen, side / 2);
  pen.fillStyle = tokens.basemap.halo;
  pen.fill();
  diamond(pen, TIE_ONLY_RADIUS - 1);
  pen.fillStyle = tokens.raise;
  pen.fill();
  pen.lineWidth = 1.5;
  pen.strokeStyle = tokens.background;
  pen.stroke();
  pen.restore();
}

function diamond(pen: Pen, reach: number): void {
  pen.beginPath();
  pen.moveTo(0, -reach);
  pen.lineTo(reach, 0);
  pen.lineTo(0, reach);
  pen.lineTo(-reach, 0);
  pen.closePath();
}
