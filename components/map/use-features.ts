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
 * What the map draws: of the level in view at once, and of all others when that is drawn and nothing else was to be done for a while.
 * `level` is null before there is a map.
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
    () => featuresOf(wanted, isWhole(whole, wanted) ? LEVELS : level === null ? [] : [level]),
    [wanted, whole, level],
  );
  return { wanted, features, at, complete };
}

function featuresOf({ rows, places, selected, frame }: Wanted, levels: readonly number[]): MapFeatures {
  return toMapFeatures(rows, places, selected, frame, levels);
}

/** Whether the map has all levels already: of what is wanted, or of the same with another record chosen. */
function isWhole(whole: Wanted | null, wanted: Wanted): boolean {
  if (whole === null || whole === wanted) return whole !== null;
  const { rows, places, selected, frame } = wanted;
  const { globe, narrow } = whole.frame;
  const alike = whole.rows === rows && whole.places === places && globe === frame.globe && narrow === frame.narrow;
  return alike && hasAllLevels(rows, places, selected, frame);
}

/** So many milliseconds after the level in view the others are sent: a filter that is changed before would wait for them. */
const QUIET = 2500;

/** Lays out level after level, each when nothing else is to be done. Returns how to stop. */
function layOutInIdleTime(wanted: Wanted, done: () => void): () => void {
  const left = [...LEVELS];
  const begun = performance.now();
  const step = () => {
    const level = left.shift();
    if (level === undefined) {
      const timer = setTimeout(done, begun + QUIET - performance.now());
      waiting = () => clearTimeout(timer);
      return;
    }
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
