"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import { hasAllLevels, toMapFeatures } from "../../lib/style/features.ts";
import { type Frame, LEVELS, type MapFeatures, type Selection } from "../../lib/style/map-features.ts";

interface Wanted {
  readonly rows: readonly RecordRow[];
  readonly places: ReadonlyMap<string, PlaceRow>;
  readonly selected: Selection;
  readonly frame: Frame;
}

export interface Features {
  /** Another object whenever something else is asked for. */
  readonly wanted: object;
  readonly features: MapFeatures;
  /** Those of one level, whatever else was laid out. */
  readonly at: (level: number) => MapFeatures;
  /** Lays out what is left at once: the map begins to move. */
  readonly complete: () => void;
}

/**
 * What the map draws: of the level in view at once, and of all others when that is drawn and there is nothing else to do, or where they
 * were laid out before. `level` is null before there is a map.
 */
export function useFeatures(
  rows: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  selected: Selection,
  { globe, narrow }: Frame,
  level: number | null,
  drawn: boolean,
): Features {
  const { type, id } = selected ?? { type: null, id: null };
  const wanted = useMemo(
    (): Wanted => ({ rows, places, selected: type === null ? null : { type, id }, frame: { globe, narrow } }),
    [rows, places, type, id, globe, narrow],
  );
  /** For what all levels are laid out. */
  const [whole, setWhole] = useState<Wanted | null>(null);
  const begun = level !== null;
  const complete = useCallback(() => {
    if (begun) setWhole(wanted);
  }, [begun, wanted]);
  useEffect(() => (drawn ? layOutInIdleTime(wanted, complete) : undefined), [drawn, wanted, complete]);
  const at = useCallback((only: number) => featuresOf(wanted, [only]), [wanted]);
  const features = useMemo(
    () => featuresOf(wanted, whole === wanted || isLaidOut(wanted) ? LEVELS : level === null ? [] : [level]),
    [wanted, whole, level],
  );
  return { wanted, features, at, complete };
}

function featuresOf({ rows, places, selected, frame }: Wanted, levels: readonly number[]): MapFeatures {
  return toMapFeatures(rows, places, selected, frame, levels);
}

function isLaidOut({ rows, places, selected, frame }: Wanted): boolean {
  return hasAllLevels(rows, places, selected, frame);
}

/** Lays out level after level, each when nothing else is to be done. Returns how to stop. */
function layOutInIdleTime(wanted: Wanted, done: () => void): () => void {
  const left = [...LEVELS];
  const step = () => {
    const level = left.shift();
    if (level === undefined) return done();
    featuresOf(wanted, [level]);
    waiting = whenIdle(step);
  };
  let waiting = whenIdle(step);
  return () => waiting();
}

/** Longer than this many milliseconds nothing waits for a moment of rest. */
const LATEST = 500;

function whenIdle(run: () => void): () => void {
  // Safari has no idle callbacks.
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(run, 50);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: LATEST });
  return () => cancelIdleCallback(request);
}
