import type { MapLibreMap } from "maplibre-gl";
import { COUNTRIES_LAYER, GLYPH_LAYER, NAME_LAYERS } from "../style/data-layers.ts";
import { furnitureBoxes, type Rectangle } from "./furniture.ts";
import type { Size } from "./home.ts";
import { renderedOn } from "./rendered.ts";

/** Distance between a card and the middle of what it tells of, and from the map's edges, in CSS pixels. */
const AWAY = 22;
const EDGE = 12;
/** What lying on a name or a mark costs, and on the caption, the key or a control: a claim half covered has lost its answer. */
const ON_NAME = 10;
const ON_FURNITURE = 15;

/**
 * Where a card of that size goes beside a point of the map, in CSS pixels from the map's upper left corner: below or above, since lines
 * run across, and there where it covers least.
 */
export function roomForCard(
  map: MapLibreMap,
  at: { readonly x: number; readonly y: number },
  { width, height }: Size,
): { readonly left: number; readonly top: number } {
  const { clientWidth, clientHeight } = map.getContainer();
  const within = (value: number, most: number) => Math.min(most - EDGE, Math.max(EDGE, value));
  const tops = [at.y + AWAY, at.y - AWAY - height];
  const lefts = [at.x - width / 2, at.x - AWAY, at.x + AWAY - width];
  // The roomier side first: of two that cover as much it is the better one.
  if (at.y > clientHeight / 2) tops.reverse();
  const furniture = furnitureBoxes(map.getContainer());
  const choices = tops.flatMap((top) =>
    lefts.map((left) => ({ left: within(left, clientWidth - width), top: within(top, clientHeight - height) })),
  );
  const costs = choices.map(({ left, top }, order) => {
    const card = { x: left, y: top, width, height };
    const under = renderedOn(
      map,
      [...NAME_LAYERS, GLYPH_LAYER, COUNTRIES_LAYER].filter((id) => map.getLayer(id)),
      [
        [left, top],
        [left + width, top + height],
      ],
    );
    const covered = new Set(under.map(({ layer, id }) => `${layer.id} ${id}`)).size;
    const over = furniture.filter((box) => overlaps(card, box)).length;
    return { left, top, cost: covered * ON_NAME + over * ON_FURNITURE + order };
  });
  const [best = { left: EDGE, top: EDGE }] = costs.sort((a, b) => a.cost - b.cost);
  return best;
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
