import type { Tokens } from "../style/tokens.ts";
import type { GroupItem, Rect } from "./display-list.ts";
import type { FrameStyle } from "./frame-style.ts";
import { freeSpot } from "./free-spot.ts";
import { locatorView } from "./locator.ts";
import { type MapView, projection } from "./projection.ts";
import { grown } from "./rects.ts";
import { type Scale, scaleItems, scaleOf, scaleSize } from "./scale-bar.ts";
import type { Included } from "./still.ts";

/** What stands on the map beside the marks, and where. */
export interface Furniture {
  readonly scale: { readonly of: Scale; readonly box: Rect } | null;
  /** What the locator shows, and in which rectangle. */
  readonly locator: MapView | null;
}

/** Distance from the map's edges, in shares of the margin: far enough for the frame's own margin at the sides. */
const EDGE = 0.6;
/** The locator's width in shares of the map's, its height in shares of its width, and how much smaller it may become for want of room. */
const LOCATOR = { share: 0.2, widest: 128, height: 0.66, smaller: [1, 0.8, 0.64] };

/** Places scale bar and locator where no mark is: in their corners where they can, else along the edges. What has no room is left out: a bar through a mark would strike it. */
export function furnitureOf(
  included: Pick<Included, "scale" | "locator">,
  map: MapView,
  marks: readonly Rect[],
  { margin }: FrameStyle,
): Furniture {
  const room = grown(map.rect, -margin * EDGE);
  const scale = included.scale ? placedScale(map, room, marks) : null;
  const taken = [...marks, ...(scale ? [scale.box] : [])];
  return { scale, locator: included.locator ? placedLocator(map, room, taken) : null };
}

function placedScale(map: MapView, room: Rect, marks: readonly Rect[]): Furniture["scale"] {
  const of = scaleOf(projection(map).unitsPerKm);
  const size = scaleSize(of);
  const box = freeSpot(size, room, marks, ["bottom right", "bottom left", "top right", "top left"]);
  return box && { of, box };
}

function placedLocator(map: MapView, room: Rect, taken: readonly Rect[]): MapView | null {
  for (const smaller of LOCATOR.smaller) {
    const width = Math.round(Math.min(LOCATOR.widest, LOCATOR.share * map.rect.width) * smaller);
    const size = { width, height: Math.round(width * LOCATOR.height) };
    const box = freeSpot(size, room, taken, ["top right", "top left", "bottom left", "bottom right"]);
    if (box) return locatorView(map, box);
  }
  return null;
}

/** What of the map the furniture takes up. */
export function furnitureBoxes({ scale, locator }: Furniture): Rect[] {
  return [...(scale ? [scale.box] : []), ...(locator ? [locator.rect] : [])];
}

/** Draws the scale bar. */
export function scaleGroup({ scale }: Furniture, tokens: Tokens): GroupItem[] {
  return scale ? [{ kind: "group", role: "scale", items: scaleItems(scale.of, scale.box, tokens) }] : [];
}
