import { contrast } from "./contrast.ts";
import { MARK_FONT } from "./fonts.ts";
import { type ImageSpec, isGrey, type LabelLetter, type TieColour } from "./image-id.ts";
import { disc, type Pen } from "./pen.ts";
import type { Tokens } from "./tokens.ts";

/** Side of a head's square picture, and the distance from its middle to the tip, in CSS pixels. */
const HEAD_SIDE = 13;
export const HEAD_TIP = 5;
export const BADGE_SIDE = 21;
const DOT_DIAMETER = { open: 2.6, reported: 3.4, struck: 1.5 } as const;
/** A letter in a label: width of its cell, height of the row. */
const LETTER_CELL = 11;
const LETTER_ROW = 14;

type Spec<Kind extends ImageSpec["kind"]> = Extract<ImageSpec, { kind: Kind }>;

/** Width and height of the pictures drawn here, in CSS pixels. */
export function tieImageSize(
  spec: Spec<"head"> | Spec<"dot"> | Spec<"badge"> | Spec<"letters">,
): readonly [number, number] {
  switch (spec.kind) {
    case "head":
      return [HEAD_SIDE, HEAD_SIDE];
    case "dot":
      return [DOT_DIAMETER[spec.dot] + 1, DOT_DIAMETER[spec.dot] + 1];
    case "badge":
      return [badgeWidth(spec.count), BADGE_SIDE];
    case "letters":
      return [spec.letters.length * LETTER_CELL, LETTER_ROW];
  }
}

/** Width of the badge of so many ties, in CSS pixels: a number above 1 stands behind the letter. */
export function badgeWidth(count: number): number {
  return BADGE_SIDE + (count > 1 ? 3 + 7 * String(count).length : 0);
}

/** Draws a head, a dot, a badge or a row of letters into a canvas of `tieImageSize(spec)`. */
export function drawTieImage(
  pen: Pen,
  spec: Spec<"head"> | Spec<"dot"> | Spec<"badge"> | Spec<"letters">,
  tokens: Tokens,
  pixelRatio: number,
): void {
  const [width, height] = tieImageSize(spec);
  pen.save();
  pen.scale(pixelRatio, pixelRatio);
  pen.translate(width / 2, height / 2);
  if (spec.kind === "head") drawHead(pen, spec, tokens);
  else if (spec.kind === "dot") disc(pen, DOT_DIAMETER[spec.dot] / 2, tieColour(spec.colour, tokens));
  else if (spec.kind === "badge") drawBadge(pen, spec, tokens);
  else {
    // Ties run under the letters: like a name's, their surroundings are kept light.
    pen.fillStyle = tokens.basemap.halo;
    pen.fillRect(-width / 2, -height / 2, width, height);
    for (const [i, letter] of spec.letters.entries())
      drawLetter(pen, letter, (i + 0.5) * LETTER_CELL - width / 2, tokens);
  }
  pen.restore();
}

/** The colour of a tie's parts. */
function tieColour(colour: TieColour, tokens: Tokens): string {
  if (colour === "grey") return tokens.background;
  return colour === "struck" ? tokens.struck : tokens.programs[colour];
}

/** Heads point north; the map turns them. */
function drawHead(pen: Pen, { shape, colour }: Spec<"head">, tokens: Tokens): void {
  const ink = tieColour(colour, tokens);
  pen.lineJoin = "miter";
  if (shape === "bar") {
    pen.fillStyle = ink;
    pen.fillRect(-5.5, -0.85, 11, 1.7);
    return;
  }
  const half = shape === "small" ? 2.8 : 4.2;
  const length = shape === "small" ? 6.4 : 9.2;
  pen.beginPath();
  pen.moveTo(0, -HEAD_TIP);
  pen.lineTo(half, length - HEAD_TIP);
  pen.lineTo(-half, length - HEAD_TIP);
  pen.closePath();
  // An open head hides the line under it, so that it stays hollow.
  pen.fillStyle = shape === "open" ? tokens.raise : ink;
  pen.fill();
  if (shape !== "open") return;
  pen.lineWidth = 1.4;
  pen.strokeStyle = ink;
  pen.stroke();
}

function drawBadge(pen: Pen, { segment, count }: Spec<"badge">, tokens: Tokens): void {
  const grey = isGrey(segment.mark);
  const colour = grey
    ? segment.mark === "struck"
      ? tokens.struck
      : tokens.background
    : tokens.programs[segment.letter];
  const solid = segment.mark === "decided" || segment.mark === "found";
  const more = badgeWidth(count) - badgeWidth(1);
  /** The badge's outline at a distance from the middle of its letter. */
  const outline = (radius: number, corner = radius) => {
    pen.beginPath();
    pen.roundRect(-radius - more / 2, -radius, 2 * radius + more, 2 * radius, corner);
  };
  const fill = (ink: string) => {
    pen.fillStyle = ink;
    pen.fill();
  };
  const stroke = (width: number, ink: string) => {
    pen.lineWidth = width;
    pen.strokeStyle = ink;
    pen.stroke();
  };
  if (grey) {
    outline(8.5, 2.5);
    fill(tokens.raise);
    stroke(1, colour);
  } else {
    outline(10.5);
    fill(tokens.basemap.halo);
    outline(9);
    fill(solid ? colour : tokens.raise);
    outline(segment.mark === "decided" ? 7.2 : 8.2);
    pen.setLineDash(segment.proposed ? [3.2, 2.2] : []);
    if (segment.mark === "decided") stroke(0.9, tokens.innerRing);
    else if (!solid) stroke(1.5, colour);
    pen.setLineDash([]);
  }
  pen.fillStyle = solid ? letterOn(colour, tokens) : tokens.ink;
  const line = segment.mark === "reported" ? 2.2 : 3.7;
  if (segment.letter === "-") {
    pen.beginPath();
    pen.arc(-more / 2, 0, 2, 0, 2 * Math.PI);
    pen.fill();
  } else write(pen, segment.letter, -more / 2, line);
  if (count > 1) write(pen, String(count), 5, line);
  if (segment.mark === "reported") {
    pen.fillStyle = colour;
    pen.fillRect(-3 - more / 2, 4.2, 6 + more, 1.8);
  }
  if (segment.mark === "struck") {
    pen.beginPath();
    pen.moveTo(-8.5 - more / 2, 8.5);
    pen.lineTo(8.5 + more / 2, -8.5);
    stroke(1, colour);
  }
}

function drawLetter(pen: Pen, { letter, grey }: LabelLetter, x: number, tokens: Tokens): void {
  pen.fillStyle = tokens.ink2;
  write(pen, letter, x, 1.6);
  pen.fillStyle = grey ? tokens.background : tokens.programs[letter];
  pen.fillRect(x - 3.9, 3.9, 7.8, 2.2);
}

function write(pen: Pen, text: string, x: number, y: number): void {
  pen.font = `600 10px "${MARK_FONT}", sans-serif`;
  pen.textAlign = "center";
  pen.textBaseline = "alphabetic";
  pen.fillText(text, x, y);
}

function letterOn(colour: string, tokens: Tokens): string {
  return contrast(colour, tokens.onSolid[0]) >= 4.5 ? tokens.onSolid[0] : tokens.onSolid[1];
}
