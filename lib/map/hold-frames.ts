import type { MapLibreMap } from "maplibre-gl";

/** Longer than this many milliseconds no frame is held back, whatever is still on its way. */
const LONGEST = 400;

/** Keeps a map from drawing what is only half there. */
export interface Frames {
  /** Draws no frame until `ready` says so when asked; it is asked whenever something of the map's data has arrived. */
  readonly holdUntil: (ready: () => boolean) => void;
}

/**
 * Gives frames of a map a gate. MapLibre draws one for every part that arrives, and where graphics are slow those that show the old
 * picture once more keep the new one waiting. So does the browser's frame of the list that changed with the map: what has arrived as a
 * whole is drawn at once, to be shown together with it. A map that moves is never held.
 */
export function holdFrames(map: MapLibreMap): Frames {
  const draw = map.triggerRepaint.bind(map);
  let ready: (() => boolean) | null = null;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    ready = null;
    clearTimeout(deadline);
  };
  const release = () => {
    if (!ready) return;
    open();
    draw();
  };
  map.triggerRepaint = () => {
    if (!ready) draw();
  };
  map.on("sourcedata", () => {
    if (!ready?.()) return;
    open();
    map.redraw();
  });
  map.on("movestart", release);
  map.on("webglcontextlost", release);
  map.once("remove", () => clearTimeout(deadline));
  return {
    holdUntil: (until) => {
      if (map.isMoving()) return;
      ready = until;
      clearTimeout(deadline);
      deadline = setTimeout(release, LONGEST);
    },
  };
}
