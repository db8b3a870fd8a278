import type { TieStyle } from "../atlas/tie-style.ts";
import { parseImageId, type TieColour } from "../style/image-id.ts";
import type { Point } from "../style/screen.ts";
import { drawTieImage, HEAD_TIP, tieImageSize } from "../style/tie-image.ts";
import type { Tokens } from "../style/tokens.ts";
import type { Item, PathItem } from "./display-list.ts";
import { ItemPen } from "./item-pen.ts";
import { beside, dotsPath, pathOf, spaced } from "./map-part-paths.ts";
import type { SceneHead, SceneTie } from "./map-part-tie-scene.ts";

/** How strong the rest stays while a record is chosen: marks and ties, and their names. */
export const BACK = { mark: 0.6, name: 0.8 };

/** Radius and pitch of dots, in units. A still has one zoom, so that its dots keep the pitch of the visual language. */
const DOTS = {
  open: { radius: 1.3, pitch: 5 },
  reported: { radius: 1.7, pitch: 14 },
  struck: { radius: 0.75, pitch: 5 },
} as const;
/** The two lines of a formal tie run so far beside its middle. */
const FORMAL = 1.575;

/** A tie's line: texture says standing, a double line says formal, dashes say proposed. */
export function tieLineItems({ lines, properties, back, chosen }: SceneTie, tokens: Tokens): Item[] {
  const d = lines.map((line) => pathOf(line)).join("");
  const colour = colourOf(properties.colour, tokens);
  const faint = back ? { opacity: BACK.mark } : {};
  const line = (width: number, stroke = colour, more: Partial<PathItem> = {}): PathItem => ({
    kind: "path",
    d,
    stroke,
    width,
    join: "round",
    ...faint,
    ...more,
  });
  const dots = ({ radius, pitch }: (typeof DOTS)[keyof typeof DOTS]): PathItem => ({
    kind: "path",
    d: lines.map((each) => dotsPath(spaced(each, pitch), radius)).join(""),
    fill: colour,
    ...faint,
  });
  const drawn: Readonly<Record<TieStyle, () => PathItem[]>> = {
    decided: () => [line(1.9)],
    open: () => [dots(DOTS.open)],
    reported: () => [line(1), dots(DOTS.reported)],
    struck: () => [dots(DOTS.struck)],
    proposed: () => [line(1.7, colour, { dash: [9, 6] })],
    formal: () => {
      const sides = lines.flatMap((each) => [pathOf(beside(each, FORMAL)), pathOf(beside(each, -FORMAL))]);
      return [line(1.25, tokens.background, { d: sides.join("") })];
    },
    background: () => [line(1.2, tokens.background)],
  };
  return [
    ...(chosen ? [line(9, tokens.accent, { opacity: 0.4, cap: "round" })] : []),
    { kind: "path", d, stroke: tokens.basemap.land, width: 4.8, join: "round", opacity: 0.8 },
    ...drawn[properties.style](),
  ];
}

/** The head of a tie, its tip at the rim of the mark. */
export function headItems({ image, tip, ahead }: SceneHead, back: boolean, tokens: Tokens): Item[] {
  const spec = parseImageId(`head:${tokens.theme}:${image}`);
  if (spec?.kind !== "head") return [];
  const away = spec.shape === "bar" ? 0 : HEAD_TIP;
  const middle = { x: tip.x - ahead.x * away, y: tip.y - ahead.y * away };
  return picture(spec, middle, tokens, back, Math.atan2(ahead.x, -ahead.y));
}

/** The badge of a tie around a point of its line. */
export function badgeItems(image: string, at: Point, back: boolean, tokens: Tokens): Item[] {
  const spec = parseImageId(`badge:${tokens.theme}:${image}`);
  return spec?.kind === "badge" ? picture(spec, at, tokens, back, 0) : [];
}

/** The letters behind a name, which begin at a point and stand around its height. */
export function letterItems(letters: string, at: Point, back: boolean, tokens: Tokens): Item[] {
  const spec = parseImageId(`letters:${tokens.theme}:${letters}`);
  if (spec?.kind !== "letters") return [];
  // The picture's light ground would be a box on water; the letters have light around them as names do.
  const [, ...shapes] = picture(spec, { x: at.x + tieImageSize(spec)[0] / 2, y: at.y }, tokens, back, 0);
  const halo = { colour: tokens.basemap.halo, width: 3.4 };
  return shapes.map((item) => (item.kind === "text" ? { ...item, halo } : item));
}

function picture(
  spec: Parameters<typeof drawTieImage>[1],
  { x, y }: Point,
  tokens: Tokens,
  back: boolean,
  turn: number,
): Item[] {
  const [width, height] = tieImageSize(spec);
  const pen = new ItemPen();
  pen.translate(x, y);
  pen.rotate(turn);
  pen.translate(-width / 2, -height / 2);
  drawTieImage(pen, spec, tokens, 1);
  return back ? pen.items.map((item) => faded(item, BACK.mark)) : pen.items;
}

/** An item that lets so much through of what is below it. */
export function faded(item: Item, share: number): Item {
  if (item.kind === "path") return { ...item, opacity: share * (item.opacity ?? 1) };
  if (item.kind === "text") return { ...item, fill: translucent(item.fill, share) };
  return { ...item, items: item.items.map((each) => faded(each, share)) };
}

/** Runs of text have no opacity of their own. */
function translucent(colour: string, share: number): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return colour;
  const channels = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
  return `rgba(${channels.join(", ")}, ${share})`;
}

function colourOf(colour: TieColour, tokens: Tokens): string {
  if (colour === "grey") return tokens.background;
  return colour === "struck" ? tokens.struck : tokens.programs[colour];
}
