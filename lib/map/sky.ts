import type { MapLibreMap } from "maplibre-gl";

/**
 * Spares a map its sky. MapLibre paints one over the whole canvas before every frame, though a map that is never tilted shows none of it;
 * in software that takes a fifth of the frame.
 */
export function leaveOutSky(map: MapLibreMap): void {
  const spare = () => {
    map.painter.drawFunctions = { ...map.painter.drawFunctions, sky: () => undefined };
  };
  spare();
  // A map whose graphics were lost has another painter.
  map.on("style.load", spare);
}
