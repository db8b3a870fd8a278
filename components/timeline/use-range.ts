"use client";

import { useCallback, useEffect, useRef } from "react";
import type { DayRange } from "../../lib/time/overlap.ts";
import { parseView } from "../../lib/view/codec.ts";
import { setRange } from "../../lib/view/transitions.ts";
import { currentQuery, writeViewToUrl } from "../explorer/view-store.ts";

export interface RangeMoves {
  /** Shows another range at the next frame; the address follows when there is time. */
  readonly move: (range: DayRange) => void;
  /** The range rests where it is: one step of the history, however many moves led to it. */
  readonly settle: () => void;
  /** Moves and rests. */
  readonly set: (range: DayRange) => void;
  /** The range as it is shown or about to be, however old the last render is. */
  readonly now: () => DayRange;
}

/** Moves the range of days in the URL so that Back undoes a whole drag, a run of key presses or a whole playing at once. */
export function useRange(): RangeMoves {
  /** Where the range was before it began to move. */
  const before = useRef<DayRange | null>(null);
  const next = useRef<DayRange | null>(null);
  const frame = useRef(0);

  const show = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    const range = next.current;
    next.current = null;
    if (range !== null) write(range, "soon");
  }, []);
  const move = useCallback(
    (range: DayRange) => {
      before.current ??= shownRange();
      next.current = range;
      frame.current ||= requestAnimationFrame(show);
    },
    [show],
  );
  const settle = useCallback(() => {
    show();
    const first = before.current;
    before.current = null;
    if (first === null) return;
    const last = shownRange();
    write(first, "replace");
    write(last, "push");
  }, [show]);
  const set = useCallback(
    (range: DayRange) => {
      move(range);
      settle();
    },
    [move, settle],
  );
  const now = useCallback(() => next.current ?? shownRange(), []);

  useEffect(() => {
    // Back and Forward are the reader's own way out of a move.
    const forget = () => {
      cancelAnimationFrame(frame.current);
      [frame.current, next.current, before.current] = [0, null, null];
    };
    window.addEventListener("popstate", forget);
    return () => {
      window.removeEventListener("popstate", forget);
      forget();
    };
  }, []);
  return { move, settle, set, now };
}

function shownRange(): DayRange {
  const { from, to } = parseView(currentQuery()).view;
  return { from, to };
}

function write({ from, to }: DayRange, how: "push" | "replace" | "soon"): void {
  const { view, unknown } = parseView(currentQuery());
  writeViewToUrl(setRange(view, from, to), unknown, how);
}
