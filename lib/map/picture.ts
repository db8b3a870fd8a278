import type { MapLibreMap } from "maplibre-gl";

/** Pixels to one of the page: half the size on paper, this is 300 to the inch. */
const FINENESS = 2;

/**
 * Draws what the map shows into a canvas that can be printed: WebGL's own prints blank. It happens at once, for a browser that is
 * about to print waits for nothing. Below a flat map goes `water`, which on the screen is the page behind it. Returns false, and
 * leaves the canvas alone, where there is nothing to show.
 */
export function drawPicture(map: MapLibreMap, into: HTMLCanvasElement, water: string): boolean {
  if (map._removed || !map.style) return false;
  const coarse = map.getPixelRatio() < FINENESS;
  if (coarse) map.setPixelRatio(FINENESS);
  // The pixels can be read until the browser next paints.
  map.redraw();
  const shown = map.getCanvas();
  into.width = shown.width;
  into.height = shown.height;
  const paper = into.getContext("2d");
  if (paper) {
    paper.fillStyle = water;
    if (map.getProjection()?.type !== "globe") paper.fillRect(0, 0, into.width, into.height);
    paper.drawImage(shown, 0, 0);
  }
  if (coarse) {
    map._overridePixelRatio = null;
    map.resize();
  }
  return true;
}
