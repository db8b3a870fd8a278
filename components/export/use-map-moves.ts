"use client";

import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { Point } from "../../lib/style/screen.ts";

/** How a map has been moved since it was last drawn: first made `factor` times larger around its own corner, then shifted. */
export interface Move {
  readonly factor: number;
  readonly shift: Point;
}

export const AT_REST: Move = { factor: 1, shift: { x: 0, y: 0 } };

/** Milliseconds after the last turn of the wheel until the map counts as resting. */
const WHEEL_RESTS = 220;
/** Turns of the wheel, in its own pixels, that make the map twice as large. */
const WHEEL_DOUBLES = 400;
const LIMIT = 8;

interface Listeners {
  /** While it is moved: points and shifts in CSS pixels from the surface's upper left corner. */
  readonly onMove: (move: Move) => void;
  readonly onRest: (move: Move) => void;
  /** A stroke from one point to another, while something is being drawn. */
  readonly onStroke: ((from: Point, to: Point, done: boolean) => void) | null;
}

/** Moves by pointer, by two fingers and by the wheel. */
export function useMapMoves(surface: RefObject<HTMLElement | null>, { onMove, onRest, onStroke }: Listeners): void {
  const move = useRef(AT_REST);
  const fingers = useRef(new Map<number, Point>());
  const stroke = useRef<Point | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const tell = useEffectEvent((next: Move) => {
    move.current = next;
    onMove(next);
  });
  const rest = useEffectEvent(() => {
    clearTimeout(timer.current);
    const last = move.current;
    move.current = AT_REST;
    if (last !== AT_REST) onRest(last);
  });
  const down = useEffectEvent((event: PointerEvent) => {
    if (event.button !== 0 || !surface.current) return;
    surface.current.setPointerCapture(event.pointerId);
    const at = pointIn(surface.current, event);
    if (onStroke) stroke.current = at;
    else fingers.current.set(event.pointerId, at);
  });
  const drag = useEffectEvent((event: PointerEvent) => {
    if (!surface.current) return;
    const at = pointIn(surface.current, event);
    if (stroke.current) {
      onStroke?.(stroke.current, at, false);
      return;
    }
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, at);
    if (other) tell(pinched(move.current, before, at, other));
    else
      tell({
        ...move.current,
        shift: { x: move.current.shift.x + at.x - before.x, y: move.current.shift.y + at.y - before.y },
      });
  });
  const up = useEffectEvent((event: PointerEvent) => {
    if (stroke.current && surface.current) {
      onStroke?.(stroke.current, pointIn(surface.current, event), true);
      stroke.current = null;
    }
    fingers.current.delete(event.pointerId);
    if (fingers.current.size === 0) rest();
  });
  const wheel = useEffectEvent((event: WheelEvent) => {
    if (!surface.current) return;
    event.preventDefault();
    tell(grown(move.current, 2 ** (-event.deltaY / WHEEL_DOUBLES), pointIn(surface.current, event)));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => rest(), WHEEL_RESTS);
  });

  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const gone = new AbortController();
    const { signal } = gone;
    element.addEventListener("pointerdown", (event) => down(event), { signal });
    element.addEventListener("pointermove", (event) => drag(event), { signal });
    element.addEventListener("pointerup", (event) => up(event), { signal });
    element.addEventListener("pointercancel", (event) => up(event), { signal });
    element.addEventListener("wheel", (event) => wheel(event), { signal, passive: false });
    return () => gone.abort();
  }, [surface]);
}

/** The move with the map `by` times larger around a point of the surface. */
export function grown({ factor, shift }: Move, by: number, around: Point): Move {
  const next = Math.max(1 / LIMIT, Math.min(LIMIT, factor * by));
  const real = next / factor;
  return {
    factor: next,
    shift: { x: around.x - (around.x - shift.x) * real, y: around.y - (around.y - shift.y) * real },
  };
}

function pinched(move: Move, before: Point, at: Point, other: Point): Move {
  const [was, is] = [before, at].map(({ x, y }) => Math.hypot(x - other.x, y - other.y)) as [number, number];
  return grown(move, is / Math.max(1, was), other);
}

function pointIn(element: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
