"use client";

import { useMemo } from "react";
import { inRange, visibleRows } from "../../lib/atlas/filter.ts";
import type { EventRow, RecordRow } from "../../lib/atlas/row.ts";
import { axisOf, type TimeAxis, type Timeline, timelineOf } from "../../lib/atlas/timeline.ts";
import { useFilter } from "../explorer/use-filter.ts";
import { useKnown, useKnownRows } from "../explorer/use-known.ts";
import { useMapData } from "../explorer/use-map-data.ts";
import { useView } from "../explorer/use-view.ts";

export interface TimelineState {
  readonly axis: TimeAxis;
  /** All events that the other filters show, whenever they happened, as they were known on the day of the view. */
  readonly timeline: Timeline;
  /** Those that stay in the range: the events of list, map and counts. */
  readonly shown: ReadonlySet<EventRow>;
}

const NONE: readonly RecordRow[] = [];

/** The strip's events under the current view; null before there are any. Moving the range lays nothing out again. */
export function useTimeline(): TimelineState | null {
  const { data, places } = useMapData();
  const { view, scope } = useView();
  const then = useKnownRows(data?.rows ?? NONE, useKnown());
  const { from, to, when } = view;
  const anyTime = useFilter({ ...view, from: null, to: null, when: "possible" });
  const axis = useMemo(() => data && axisOf(data.rows), [data]);
  const rows = useMemo(() => visibleRows(then, anyTime, scope, places), [then, anyTime, scope, places]);
  const timeline = useMemo(() => axis && timelineOf(rows, axis), [rows, axis]);
  const shown = useMemo(
    () => new Set(rows.filter((row): row is EventRow => row.type === "event" && inRange(row, { from, to, when }))),
    [rows, from, to, when],
  );
  return axis && timeline ? { axis, timeline, shown } : null;
}
