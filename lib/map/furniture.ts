import type { GeoJSONSource, MapLibreMap } from "maplibre-gl";
import { type ClearProperties, FURNITURE } from "../style/clear-layers.ts";
import { type Collection, collection, type PointShape } from "../style/map-features.ts";
import type { Furniture } from "./home.ts";

/** Everything that lies over the map: caption and key carry `data-furniture`, the rest are controls, of unlike widths in a column. */
const OVER_MAP = "[data-furniture], [data-map-controls] > *, .maplibregl-ctrl";
/** Room around it, and half the width of the map's edges, in CSS pixels. */
const MARGIN = 3;
/** Milliseconds from a change of its size until it is measured. */
const AFTER_CHANGES = 300;

/**
 * How much of a map lies under the caption at its top and the key at its bottom, measured where they stand now. They carry
 * `data-furniture` and lie in the same section as the map.
 */
export function furnitureOver(container: HTMLElement): Furniture {
  const map = container.getBoundingClientRect();
  const edge = (name: "top" | "bottom") => {
    const box = container.closest("section")?.querySelector(`[data-furniture="${name}"]`)?.getBoundingClientRect();
    // On a phone the caption stands below the map instead of on it, and of the key there is but a button in the corner.
    if (!box || box.bottom <= map.top || box.top >= map.bottom || box.width < map.width / 3) return 0;
    return name === "top" ? box.bottom - map.top : map.bottom - box.top;
  };
  return { top: edge("top"), bottom: Math.max(edge("bottom"), sheetOver(map)) };
}

/** Of a map at most so much is taken to lie under a phone's sheet: where it covers more, nobody looks at the map. */
const MOST_COVERED = 0.6;

/** How much of the map the sheet covers that a phone lays over it, in CSS pixels. */
function sheetOver({ top, bottom, height }: DOMRect): number {
  const sheet = document.querySelector("[data-sheet]")?.getBoundingClientRect();
  if (!sheet || sheet.height === 0 || sheet.top <= top || sheet.left > 0) return 0;
  return Math.min(height * MOST_COVERED, Math.max(0, bottom - sheet.top));
}

/**
 * Keeps names off the furniture and off the map's edges, where they would be cut, from now until the map is removed. Told of a
 * move when it ends, and of the furniture's own changes; writes the one source of that name and nothing else.
 */
export function keepFurnitureClear(map: MapLibreMap): void {
  const container = map.getContainer();
  let current: Collection<PointShape, ClearProperties> = collection([]);
  const write = () => {
    const source = map.style ? map.getSource<GeoJSONSource>(FURNITURE) : undefined;
    if (source && source.serialize().data !== current) source.setData(current as unknown as GeoJSON.GeoJSON);
  };
  const measure = () => {
    current = collection(boxesOver(container).flatMap((box) => feature(map, box)));
    write();
  };
  // A caption changes its size with what is shown, which comes first.
  let later: ReturnType<typeof setTimeout> | undefined;
  const watcher = new ResizeObserver(() => {
    clearTimeout(later);
    later = setTimeout(measure, AFTER_CHANGES);
  });
  for (const element of container.closest("section")?.querySelectorAll("[data-furniture]") ?? []) {
    watcher.observe(element);
  }
  map.on("moveend", measure);
  map.on("resize", measure);
  // Another style brings the source without its data.
  map.on("styledata", write);
  map.once("load", measure);
  map.once("remove", () => {
    watcher.disconnect();
    clearTimeout(later);
  });
}

/** A rectangle in CSS pixels of the map. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where caption, key and controls stand on the map. */
export function furnitureBoxes(container: HTMLElement): Rectangle[] {
  const map = container.getBoundingClientRect();
  return [...(container.closest("section")?.querySelectorAll(OVER_MAP) ?? [])]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.top < map.bottom && box.bottom > map.top)
    .map((box) => ({ x: box.x - map.x, y: box.y - map.y, width: box.width, height: box.height }));
}

/** The same, and the map's edges. */
function boxesOver(container: HTMLElement): Rectangle[] {
  const { width, height } = container.getBoundingClientRect();
  return [
    ...furnitureBoxes(container),
    { x: 0, y: 0, width, height: 0 },
    { x: 0, y: height, width, height: 0 },
    { x: 0, y: 0, width: 0, height },
    { x: width, y: 0, width: 0, height },
  ];
}

function feature(map: MapLibreMap, { x, y, width, height }: Rectangle) {
  const middle = { x: x + width / 2, y: y + height / 2 };
  const { lng, lat } = map.unproject([middle.x, middle.y]);
  const back = map.project([lng, lat]);
  // Beside the globe there is no ground to hold a rectangle, and no name either.
  if (Math.hypot(back.x - middle.x, back.y - middle.y) > 2) return [];
  const [halfHeight, halfWidth] = [height / 2 + MARGIN, width / 2 + MARGIN];
  return [
    {
      type: "Feature" as const,
      geometry: { type: "Point" as const, coordinates: [lng, lat] },
      properties: { room: [halfHeight, halfWidth, halfHeight, halfWidth] } satisfies ClearProperties,
    },
  ];
}
