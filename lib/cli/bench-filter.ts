/** How long a filter takes over a large atlas, without a browser: all that is computed between a choice and the drawing. */
import { visibleRows } from "../atlas/filter.ts";
import { ledgerOf } from "../atlas/ledger.ts";
import { groupRows } from "../atlas/place-groups.ts";
import type { AtlasMapData, RecordRow } from "../atlas/row.ts";
import { axisOf, timelineOf } from "../atlas/timeline.ts";
import { layOutTimeline, scaleOf } from "../atlas/timeline-layout.ts";
import { toMapFeatures } from "../style/features.ts";
import { FLAT } from "../style/map-features.ts";
import { monthEnd, monthStart, YEAR } from "../time/month.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { manyRows } from "./many-rows.ts";

/** The zoom at which home rests on a wide screen. */
const LEVEL = 1;
const WIDTH = 980;
const HEIGHT = 104;

/** Milliseconds of each of `samples` year-long windows over so many rows: filter, counts, groups, strip and one level of the map. */
export function filterTimes(data: AtlasMapData, count: number, samples: number): number[] {
  const rows: readonly RecordRow[] = manyRows(data.rows, data.places, count);
  const places = new Map(data.places.map((place) => [place.id, place]));
  const axis = axisOf(rows);
  if (!axis) throw new Error("No event has a date to filter by.");
  const scale = scaleOf(axis, WIDTH);
  const years = (axis.last + 1 - axis.first) / YEAR;
  return Array.from({ length: samples }, (_, i) => {
    const begin = axis.first + (i % years) * YEAR;
    const start = performance.now();
    const filter = { ...DEFAULT_VIEW, from: monthStart(begin), to: monthEnd(begin + YEAR - 1) };
    const shown = visibleRows(rows, filter, null, places);
    ledgerOf(shown, { events: count, ties: count });
    groupRows(shown, places);
    layOutTimeline(timelineOf(shown, axis), axis, scale, { width: WIDTH, least: HEIGHT, most: HEIGHT });
    toMapFeatures(shown, places, null, FLAT, [LEVEL]);
    return performance.now() - start;
  });
}
