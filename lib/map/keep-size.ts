import type { MapLibreMap } from "maplibre-gl";

/** Milliseconds from a change of the container's size until the map takes it over. */
const AFTER = 50;

/**
 * Keeps a map as large as its container. MapLibre's own way draws the map at once, in the frame that the page changes in: a record's
 * column is wider than the list's, and the old map in its new size kept both the record and the map's flight to it waiting. Here the page
 * comes first and the map takes over its size right after it, with the flight's first frame where there is one.
 */
export function keepSize(map: MapLibreMap): void {
  const container = map.getContainer();
  let later: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    later ??= setTimeout(() => {
      later = undefined;
      const { clientWidth: width, clientHeight: height } = map.getCanvas();
      if (container.clientWidth === width && container.clientHeight === height) return;
      map.resize();
      // A map in motion draws itself.
      if (!map.isMoving()) map.redraw();
    }, AFTER);
  });
  observer.observe(container);
  map.once("remove", () => {
    observer.disconnect();
    clearTimeout(later);
  });
}
