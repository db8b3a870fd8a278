"use client";

import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { TimeAxis } from "../../lib/atlas/timeline.ts";
import { stepWindow } from "../../lib/time/window.ts";
import type { RangeMoves } from "./use-range.ts";

/** Each window is shown for so many milliseconds: long enough to look at the map. */
const STAY = 1500;

/** Shows window after window until the last, or until told to stop. It begins anew where the last is shown already. */
export function usePlaying(axis: TimeAxis, { move, settle, now }: RangeMoves) {
  const [playing, setPlaying] = useState(false);

  const stop = useCallback(() => setPlaying(false), []);
  const start = useCallback(() => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const range = now();
    move(stepWindow(range, 1, axis) ?? stepWindow({ from: null, to: null }, 1, axis) ?? range);
    setPlaying(true);
  }, [axis, move, now]);
  const step = useEffectEvent(() => {
    const next = stepWindow(now(), 1, axis);
    if (next === null || matchMedia("(prefers-reduced-motion: reduce)").matches) setPlaying(false);
    else move(next);
  });
  const rest = useEffectEvent(settle);

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => step(), STAY);
    return () => {
      clearInterval(timer);
      rest();
    };
  }, [playing]);
  return { playing, start, stop };
}
