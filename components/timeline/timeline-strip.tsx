"use client";

import { useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { TimeAxis } from "../../lib/atlas/timeline.ts";
import { layOutTimeline, type Scale, scaleOf } from "../../lib/atlas/timeline-layout.ts";
import { timelineSummary } from "../../lib/atlas/timeline-summary.ts";
import { monthEnd, monthStart, QUARTER, YEAR } from "../../lib/time/month.ts";
import type { DayRange } from "../../lib/time/overlap.ts";
import { rangeWords } from "../../lib/view/range-words.ts";
import { useView } from "../explorer/use-view.ts";
import { isMoving, subscribe } from "../explorer/view-store.ts";
import { RangeHandle } from "./range-handle.tsx";
import { TimelineControls } from "./timeline-controls.tsx";
import { FOOT, TimelineDrawing } from "./timeline-drawing.tsx";
import styles from "./timeline-strip.module.css";
import { usePlaying } from "./use-playing.ts";
import { useRange } from "./use-range.ts";
import { useSize } from "./use-size.ts";
import { type TimelineState, useTimeline } from "./use-timeline.ts";

/** Bounds of the height of the marks' part, in pixels; null where the strip has to do with the room it is given. */
type Bounds = { readonly least: number; readonly most: number } | null;

/** All events along time, one mark each, and the range of days that list, map and counts follow. */
export function TimelineStrip({ bounds }: { bounds: Bounds }) {
  const state = useTimeline();
  return state ? <Strip {...state} bounds={bounds} /> : null;
}

function Strip({ axis, timeline, shown, bounds }: TimelineState & { bounds: Bounds }) {
  const { view } = useView();
  const box = useRef<HTMLDivElement>(null);
  const [width, given] = useSize(box);
  const scale = useMemo(() => (width === 0 ? null : scaleOf(axis, width)), [axis, width]);
  const [least, most] = bounds ? [bounds.least, bounds.most] : [given - FOOT, given - FOOT];
  const layout = useMemo(
    () => scale && layOutTimeline(timeline, axis, scale, { width, least, most }),
    [timeline, axis, scale, width, least, most],
  );
  const moves = useRange();
  const playing = usePlaying(axis, moves);
  const moving = useSyncExternalStore(subscribe, isMoving, () => false);
  /** The range is read out where nothing else does: after a step or a playing, not after a handle. */
  const [toldOf, setToldOf] = useState(false);
  const range: DayRange = { from: view.from, to: view.to };
  const words = rangeWords(view);
  const title = words === null ? "All dates" : words.charAt(0).toUpperCase() + words.slice(1);
  const byHand = () => {
    playing.stop();
    setToldOf(false);
  };

  return (
    <div className={styles.strip}>
      <div className={styles.head}>
        <p className={styles.title}>{title}</p>
        {layout && scale && <Note unit={layout.unit} step={scale.step} hidden={layout.hidden} />}
        <TimelineControls axis={axis} moves={moves} playing={playing} onStep={() => setToldOf(true)} onReset={byHand} />
      </div>
      <div ref={box} className={styles.chart} data-testid="timeline">
        {layout && scale && (
          <>
            <TimelineDrawing
              layout={layout}
              scale={scale}
              axis={axis}
              width={width}
              shown={shown}
              undated={timeline.undated.length}
              range={range}
              onPick={(x) => {
                const picked = stretchAt(x, scale, axis);
                if (picked === null) return;
                byHand();
                moves.set(picked);
              }}
            />
            {(["from", "to"] as const).map((end) => (
              <RangeHandle
                key={end}
                end={end}
                range={range}
                axis={axis}
                scale={scale}
                height={layout.height}
                moves={moves}
                onGrab={byHand}
              />
            ))}
          </>
        )}
      </div>
      <Summary shown={shown} all={count(timeline)} />
      <p role="status" className="visually-hidden">
        {toldOf && !moving ? `Dates: ${title}` : ""}
      </p>
    </div>
  );
}

/** What a mark is. Ties have none: they would hide one another, and the list has their dates. */
function Note({ unit, step, hidden }: { unit: number; step: number; hidden: number }) {
  const bin = step === QUARTER ? "quarter" : step === YEAR ? "year" : "half-year";
  return (
    <p className={styles.note}>
      {unit === 1 ? "One mark per event" : `One mark for up to ${unit} events of a kind`}, by {bin}.
      {hidden > 0 && ` ${hidden} more only in the list.`}
      <span className={styles.more}> Ties follow the dates without a mark here.</span>
    </p>
  );
}

/** The marks in words, by year and bearing. */
function Summary({ shown, all }: { shown: TimelineState["shown"]; all: number }) {
  const lines = useMemo(() => timelineSummary([...shown]), [shown]);
  return (
    <div className="visually-hidden">
      <p>Events shown, by year:</p>
      <ul>
        {lines.map(({ when, words }) => (
          <li key={when}>
            {when}: {words}
          </li>
        ))}
        {all > shown.size && <li>Outside the dates: {all - shown.size}</li>}
      </ul>
    </div>
  );
}

function count({ quarters, spans, earlier, undated }: TimelineState["timeline"]): number {
  const inQuarters = [...quarters.values()].reduce((sum, events) => sum + events.length, 0);
  return inQuarters + spans.reduce((sum, { events }) => sum + events.length, 0) + earlier.length + undated.length;
}

/** The days that a point of the strip stands for: a quarter, or all before the axis; null where there is no time. */
function stretchAt(x: number, { left, right, step, months }: Scale, { first, earlier }: TimeAxis): DayRange | null {
  if (x < left) return earlier ? { from: null, to: monthEnd(first - 1) } : null;
  if (x >= right) return null;
  const begin = first + Math.floor((months(x) - first) / step) * step;
  return { from: monthStart(begin), to: monthEnd(begin + step - 1) };
}
