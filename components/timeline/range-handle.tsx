"use client";

import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import type { TimeAxis } from "../../lib/atlas/timeline.ts";
import type { Scale } from "../../lib/atlas/timeline-layout.ts";
import { YEAR } from "../../lib/time/month.ts";
import type { DayRange } from "../../lib/time/overlap.ts";
import { endLimits, endMonth, moveEnd, putEnd, type RangeEnd } from "../../lib/time/window.ts";
import { firstWords, lastWords } from "../../lib/view/range-words.ts";
import { endX } from "./range-x.ts";
import styles from "./timeline-strip.module.css";
import type { RangeMoves } from "./use-range.ts";

/** Keys pressed within so many milliseconds are one move, and one step of the history. */
const RUN = 1000;

/** An end of the range: a slider whose steps are months, by pointer, touch and keyboard. */
export function RangeHandle({
  end,
  range,
  axis,
  scale,
  height,
  moves,
  onGrab,
}: {
  end: RangeEnd;
  range: DayRange;
  axis: TimeAxis;
  scale: Scale;
  height: number;
  moves: RangeMoves;
  onGrab: () => void;
}) {
  /** From the pointer to the handle's own place, while it is dragged. */
  const held = useRef<number | null>(null);
  const run = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(run.current), []);

  const x = endX(range, end, axis, scale);
  const [least, most] = endLimits(range, end, axis);
  const rest = () => {
    clearTimeout(run.current);
    held.current = null;
    moves.settle();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = byKey(event, moves.now(), end, axis);
    if (next === null) return;
    event.preventDefault();
    onGrab();
    moves.move(next);
    clearTimeout(run.current);
    run.current = setTimeout(moves.settle, RUN);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    onGrab();
    held.current = event.clientX - x;
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (held.current === null) return;
    moves.move(putEnd(moves.now(), end, monthAt(event.clientX - held.current, end, axis, scale), axis));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={end === "from" ? "First day shown" : "Last day shown"}
      aria-orientation="horizontal"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.min(Math.max(endMonth(range, end, axis), least), most)}
      aria-valuetext={endWords(range, end)}
      className={styles.handle}
      data-end={end}
      data-open={range[end] === null}
      style={{ transform: `translateX(${x}px)`, height }}
      onKeyDown={onKeyDown}
      onBlur={rest}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={rest}
      onPointerCancel={rest}
    />
  );
}

/** "From January 2018", "To 15 March 2019", or that there is no such day. */
function endWords({ from, to }: DayRange, end: RangeEnd): string {
  if (end === "from") return from === null ? "No first day" : `From ${firstWords(from)}`;
  return to === null ? "No last day" : `To ${lastWords(to)}`;
}

/** Arrows move a month, with Shift or by page a year; Home and End go as far as there is something. */
function byKey({ key, shiftKey }: KeyboardEvent, range: DayRange, end: RangeEnd, axis: TimeAxis): DayRange | null {
  const [least, most] = endLimits(range, end, axis);
  const step = shiftKey ? YEAR : 1;
  if (key === "ArrowRight" || key === "ArrowUp") return moveEnd(range, end, step, axis);
  if (key === "ArrowLeft" || key === "ArrowDown") return moveEnd(range, end, -step, axis);
  if (key === "PageUp") return moveEnd(range, end, YEAR, axis);
  if (key === "PageDown") return moveEnd(range, end, -YEAR, axis);
  if (key === "Home") return putEnd(range, end, least, axis);
  return key === "End" ? putEnd(range, end, most, axis) : null;
}

/** The month that an end put there begins or ends with. */
function monthAt(x: number, end: RangeEnd, { first, last }: TimeAxis, { left, right, months }: Scale): number {
  if (end === "from") return x < left - 4 ? first - 1 : Math.round(months(x));
  return x > right + 4 ? last + 1 : Math.round(months(x)) - 1;
}
