"use client";

import { type RefObject, useCallback, useEffect, useState } from "react";
import { higher, offsetOf, type Stop, type StopOffsets, stopAt } from "./sheet-stops.ts";

/** Where the sheet's stops lie, or null where the records are no sheet: on wide screens, on very low ones, and on paper. */
export function stopOffsets(scroller: HTMLElement): StopOffsets | null {
  const [lead, middle] = [scroller.firstElementChild, scroller.firstElementChild?.firstElementChild];
  if (!(lead instanceof HTMLElement) || !(middle instanceof HTMLElement) || lead.offsetHeight === 0) return null;
  return { half: middle.offsetTop, full: lead.offsetHeight };
}

/** Moves the sheet to a stop; as a jump where the reader wants no motion. */
export function goToStop(scroller: HTMLElement, stop: Stop): void {
  const offsets = stopOffsets(scroller);
  if (!offsets) return;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollTo({ top: offsetOf(stop, offsets), behavior: still ? "instant" : "smooth" });
}

/** Lifts the sheet to the stop above where it is, whatever it was last told of its rest: who presses twice goes two stops. */
export function goHigher(scroller: HTMLElement): void {
  const offsets = stopOffsets(scroller);
  if (offsets) goToStop(scroller, higher(stopAt(scroller.scrollTop, offsets)));
}

/** The whole of the records, the search that lies over the map, and the sheet's own buttons. */
const NOT_MOVED = "main, search *, [data-sheet] > :first-child *";
/** Room for what sticks to the upper and lower edge of a sheet's content, in CSS pixels. */
const EDGES = { top: 48, bottom: 80 };

/**
 * What has the focus is in sight: below a sheet that is not full nothing can rest but at a stop, so there the browser's own scrolling
 * does not reach it.
 */
export function keepInSight(scroller: HTMLElement, focused: Element): void {
  // The browser scrolls first, then the stops draw it back.
  requestAnimationFrame(() => {
    const offsets = stopOffsets(scroller);
    if (!offsets || scroller.scrollTop >= offsets.full || focused.matches(NOT_MOVED)) return;
    const [box, room] = [focused.getBoundingClientRect(), scroller.getBoundingClientRect()];
    const hidden = Math.min(box.bottom - room.bottom + EDGES.bottom, box.top - room.top - EDGES.top);
    if (box.bottom <= room.bottom || hidden <= 0) return;
    scroller.scrollTo({ top: Math.max(offsets.full, scroller.scrollTop + hidden), behavior: "instant" });
  });
}

/** Where the browser does not tell the end of a move, a sheet is at rest so many milliseconds after the last of it. */
const AT_REST = 100;

/** The stop at which the sheet rests. While it moves this is the last one: buttons that came and went would disturb the move. */
export function useStop(scroller: RefObject<HTMLElement | null>): Stop {
  const [stop, setStop] = useState<Stop>("peek");
  const look = useCallback(() => {
    const offsets = scroller.current && stopOffsets(scroller.current);
    if (scroller.current && offsets) setStop(stopAt(scroller.current.scrollTop, offsets));
  }, [scroller]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    look();
    let rest: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(rest);
      rest = setTimeout(look, AT_REST);
    };
    const [event, heard] = "onscrollend" in window ? (["scrollend", look] as const) : (["scroll", wait] as const);
    element.addEventListener(event, heard, { passive: true });
    window.addEventListener("resize", wait);
    return () => {
      clearTimeout(rest);
      element.removeEventListener(event, heard);
      window.removeEventListener("resize", wait);
    };
  }, [scroller, look]);
  return stop;
}
