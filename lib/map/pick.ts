import type { MapLibreMap, Point } from "maplibre-gl";
import { GLYPH_LAYER, NAME_LAYERS, TIE_ONLY_LAYER, TIE_PICK_LAYERS } from "../style/data-layers.ts";
import { renderedOn } from "./rendered.ts";

/** What lies under the pointer: the place that it leads to or the tie on top of a line, and the id of its mark on the map. */
export interface Hit {
  readonly kind: "place" | "tie";
  readonly id: string;
  readonly mark: string;
}

/** How far beside a thin line a pointer may be and still mean it, in CSS pixels. */
const REACH = 5;

/** The place, else the tie under a point of the map; marks win over names, and both over lines. */
function pick(map: MapLibreMap, { x, y }: Pick<Point, "x" | "y">): Hit | null {
  if (!map.style || !map.getLayer(GLYPH_LAYER)) return null;
  for (const layers of [[GLYPH_LAYER, TIE_ONLY_LAYER], NAME_LAYERS.filter((id) => map.getLayer(id))]) {
    const [place] = renderedOn(map, layers, [x, y]);
    if (place) return hit("place", place.properties);
  }
  const box: [[number, number], [number, number]] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const [tie] = renderedOn(map, [...TIE_PICK_LAYERS], box);
  return tie ? hit("tie", tie.properties) : null;
}

function hit(kind: Hit["kind"], properties: Record<string, unknown>): Hit | null {
  const { id: mark, place } = properties;
  const id = kind === "place" ? place : mark;
  return typeof id === "string" && typeof mark === "string" ? { kind, id, mark } : null;
}

export interface PointerListeners {
  readonly onSelect: (hit: Hit) => void;
  readonly onHover: (hit: Hit | null) => void;
}

/** Listens to the pointer for as long as the map lives. */
export function listenToPointer(map: MapLibreMap, { onSelect, onHover }: PointerListeners): void {
  let last: Hit | null = null;
  const hover = (next: Hit | null) => {
    if (next?.kind === last?.kind && next?.mark === last?.mark) return;
    last = next;
    map.getCanvas().style.cursor = next ? "pointer" : "";
    onHover(next);
  };
  map.on("click", (event) => {
    const found = pick(map, event.point);
    if (found) onSelect(found);
  });
  map.on("mousemove", (event) => {
    if (!map.isMoving()) hover(pick(map, event.point));
  });
  map.on("mouseout", () => hover(null));
}
