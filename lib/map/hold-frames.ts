import type { GeoJSONSource, MapLibreMap, MapSourceDataEvent } from "maplibre-gl";

/** Of a map of whose tiles nothing more arrives for this many milliseconds no frame is held back any longer. */
const LONGEST = 1200;

/** So many milliseconds after a frame that was waited for nothing is drawn that shows the same once more. */
const REST = 150;

/** Keeps a map from drawing what is only half there. */
export interface Frames {
  /** Gives sources of ours other data, by their ids, and draws no frame until these are there as tiles. */
  readonly setData: (data: ReadonlyMap<string, GeoJSON.GeoJSON>) => void;
}

/**
 * Gives frames of a map a gate. MapLibre draws one for every part that arrives, and where graphics are slow those that show the old
 * picture once more keep the new one waiting. So does the browser's frame of the list that changed with the map: what has arrived as a
 * whole is drawn at once, to be shown together with it.
 *
 * Held are only the frames of a map that has come to rest since it last moved: tiles are asked for while a frame is drawn. `isComplete`
 * tells whether all tiles of our own sources are there.
 */
export function holdFrames(map: MapLibreMap, isComplete: () => boolean): Frames {
  const draw = map.triggerRepaint.bind(map);
  let rests = false;
  let held = false;
  let awaited = false;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const hold = (longest: number) => {
    held = true;
    clearTimeout(deadline);
    deadline = setTimeout(release, longest);
  };
  const release = () => {
    clearTimeout(deadline);
    awaited = false;
    if (!held) return;
    held = false;
    draw();
  };
  const leave = () => {
    rests = false;
    release();
  };
  map.triggerRepaint = () => {
    if (!held) draw();
  };
  map.on("idle", () => {
    rests = true;
  });
  map.on("sourcedata", ({ sourceDataType }: MapSourceDataEvent) => {
    // That its data are there is told of a source before its tiles are asked for: they would be taken for the new ones.
    if (!awaited || sourceDataType === "metadata") return;
    if (!isComplete()) return hold(LONGEST);
    awaited = false;
    map.redraw();
    // The frame tells that its sources are idle, for which MapLibre asks for another.
    hold(REST);
  });
  map.on("movestart", leave);
  map.on("webglcontextlost", leave);
  map.once("remove", () => clearTimeout(deadline));
  return {
    setData: (data) => {
      const waits = rests && (awaited || isComplete());
      for (const [id, each] of data) void map.getSource<GeoJSONSource>(id)?.setData(each);
      if (!waits) return;
      awaited = true;
      hold(LONGEST);
    },
  };
}
