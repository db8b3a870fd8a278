import { disc, type Pen } from "./pen.ts";
import type { Tokens } from "./tokens.ts";

/** Sides of the square pictures, in CSS pixels: a town's dot with its halo, and the picture of nothing; and the dot's own radius. */
export const TOWN_SIDE = 6;
export const CLEAR_SIDE = 8;
export const TOWN_RADIUS = 1.7;

/** Draws the dot of a town of the ground: smaller and lighter than any mark of ours, and never with a ring. */
export function drawTown(pen: Pen, tokens: Tokens, pixelRatio: number): void {
  pen.save();
  pen.scale(pixelRatio, pixelRatio);
  pen.translate(TOWN_SIDE / 2, TOWN_SIDE / 2);
  disc(pen, TOWN_SIDE / 2, tokens.basemap.halo);
  disc(pen, TOWN_RADIUS, tokens.basemap.placeDot);
  pen.restore();
}
