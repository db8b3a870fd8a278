"use client";

import { type PointerEvent, type RefObject, useRef } from "react";
import { stopAfter } from "./sheet-stops.ts";
import { goToStop, stopOffsets } from "./use-sheet.ts";

/** A mouse that travels less than this, in CSS pixels, clicks. */
const SLACK = 4;
/** Milliseconds over which the speed of a drag is taken. */
const RECENT = 80;

interface Drag {
  readonly y: number;
  readonly offset: number;
  moving: boolean;
  path: { y: number; time: number }[];
}

/**
 * Drags the sheet by its handle with a mouse. Fingers need none of this: the sheet is lifted by scrolling, which the browser does
 * better, with its own momentum and snapping.
 */
export function useSheetDrag(scroller: RefObject<HTMLElement | null>) {
  const drag = useRef<Drag | null>(null);

  const onPointerDown = ({ pointerType, button, clientY }: PointerEvent) => {
    const element = scroller.current;
    if (pointerType !== "mouse" || button !== 0 || !element) return;
    drag.current = { y: clientY, offset: element.scrollTop, moving: false, path: [] };
  };
  const onPointerMove = (event: PointerEvent) => {
    const [element, current] = [scroller.current, drag.current];
    if (!element || !current) return;
    const travelled = current.y - event.clientY;
    if (!current.moving && Math.abs(travelled) < SLACK) return;
    if (!current.moving) {
      current.moving = true;
      // The button under the mouse is not pressed by what was a drag.
      event.currentTarget.setPointerCapture(event.pointerId);
      element.style.scrollSnapType = "none";
    }
    current.path = [...current.path, { y: event.clientY, time: event.timeStamp }].filter(
      ({ time }) => event.timeStamp - time < RECENT,
    );
    element.scrollTop = current.offset + travelled;
  };
  const onPointerUp = () => {
    const [element, current] = [scroller.current, drag.current];
    drag.current = null;
    if (!element || !current?.moving) return;
    const offsets = stopOffsets(element);
    if (!offsets) return;
    const stop = stopAfter(element.scrollTop, speedOf(current.path), offsets);
    element.addEventListener("scrollend", () => element.style.removeProperty("scroll-snap-type"), { once: true });
    goToStop(element, stop);
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}

/** CSS pixels a millisecond, upwards positive. */
function speedOf(path: Drag["path"]): number {
  const [first, last] = [path[0], path.at(-1)];
  return first && last && last.time > first.time ? (first.y - last.y) / (last.time - first.time) : 0;
}
