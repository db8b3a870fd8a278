import type { GeoJSONSource, MapLibreMap, MapSourceDataEvent } from "maplibre-gl";

/** Longer than this many milliseconds no frame is held back, whatever is still on its way. */
const LONGEST = 1200;

/** So many milliseconds after a frame that was waited for nothing is drawn that shows the same once more. */
const REST = 150;

/** Keeps a map from drawing what is only half there. */
export interface Frames {
  /** Gives a source of ours other data, and draws no frame until they are there as tiles. */
  readonly setData: (id: string, data: GeoJSON.GeoJSON) => void;
}

/**
 * Gives frames of a map a gate. MapLibre draws one for every part that arrives, and where graphics are slow those that show the old
 * picture once more keep the new one waiting. So does the browser's frame of the list that changed with the map: what has arrived as a
 * whole is drawn at once, to be shown together with it. A map that moves is never held.
 */
export function holdFrames(map: MapLibreMap): Frames {
  const draw = map.triggerRepaint.bind(map);
  const awaited = new Set<string>();
  let held = false;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const hold = (longest: number) => {
    held = true;
    clearTimeout(deadline);
    deadline = setTimeout(release, longest);
  };
  const release = () => {
    if (!held) return;
    held = false;
    awaited.clear();
    clearTimeout(deadline);
    draw();
  };
  map.triggerRepaint = () => {
    if (!held) draw();
  };
  map.on("sourcedata", ({ sourceDataType }: MapSourceDataEvent) => {
    // That its data are there is told of a source before its tiles are asked for: they would be taken for the new ones.
    if (awaited.size === 0 || sourceDataType === "metadata") return;
    if (![...awaited].every((id) => !map.getSource(id) || map.isSourceLoaded(id))) return;
    awaited.clear();
    map.redraw();
    // The frame tells that its sources are idle, for which MapLibre asks for another.
    hold(REST);
  });
  map.on("movestart", release);
  map.on("webglcontextlost", release);
  map.once("remove", () => clearTimeout(deadline));
  return {
    setData: (id, data) => {
      // A source that has not been drawn yet asks for its tiles while a frame is drawn.
      const waits = !map.isMoving() && (awaited.has(id) || map.isSourceLoaded(id));
      void map.getSource<GeoJSONSource>(id)?.setData(data);
      if (!waits) return;
      awaited.add(id);
      hold(LONGEST);
    },
  };
}
