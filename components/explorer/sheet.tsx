"use client";

import { type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import styles from "./sheet.module.css";
import type { Stop } from "./sheet-stops.ts";
import { goHigher, goToStop, keepInSight, useStop } from "./use-sheet.ts";
import { useSheetDrag } from "./use-sheet-drag.ts";

/**
 * The records, which on a phone are a sheet over the map with three stops. Its place is CSS alone: it is lifted by scrolling, so it
 * stands where it belongs from the first paint and follows a finger without a script. On wide screens, on very low ones and
 * without JavaScript this is a plain part of the page.
 */
export function Sheet({
  scroller,
  record,
  hydrated,
  children,
}: {
  scroller: RefObject<HTMLDivElement | null>;
  /** A record is read at half height, below its place on the map; a list begins with a look at it. */
  record: boolean;
  hydrated: boolean;
  children: ReactNode;
}) {
  const stop = useStop(scroller);
  const drag = useSheetDrag(scroller);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-begins={record && !hydrated ? "half" : undefined}
      data-stop={stop}
    >
      <div className={styles.lead}>
        <div className={styles.middle} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps what has the focus in sight */}
      <div
        className={styles.sheet}
        data-sheet
        onFocus={({ target }) => scroller.current && keepInSight(scroller.current, target)}
      >
        <div className={styles.handle} {...drag}>
          <StopButtons
            stop={stop}
            record={record}
            onMore={() => scroller.current && goHigher(scroller.current)}
            onMap={() => scroller.current && goToStop(scroller.current, "peek")}
          />
        </div>
        {children}
      </div>
    </div>
  );
}

/** What dragging does, as buttons. */
function StopButtons({
  stop,
  record,
  onMore,
  onMap,
}: {
  stop: Stop;
  record: boolean;
  onMore: () => void;
  onMap: () => void;
}) {
  const more = useRef<HTMLButtonElement>(null);
  const map = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  // A button that has nothing left to do goes, and the focus that was on it goes to the other.
  useLayoutEffect(() => {
    if (stop === "half" || !pressed.current) return;
    pressed.current = false;
    (stop === "full" ? map : more).current?.focus({ preventScroll: true });
  }, [stop]);
  const press = (go: () => void) => () => {
    pressed.current = true;
    go();
  };
  return (
    <>
      <button
        ref={more}
        type="button"
        className={styles.button}
        hidden={stop === "full"}
        aria-expanded={stop !== "peek"}
        aria-controls="content"
        onClick={press(onMore)}
      >
        <Chevron path="m3.5 10 4.5-4.5 4.5 4.5" />
        Show more of the {record ? "record" : "list"}
      </button>
      <button ref={map} type="button" className={styles.button} hidden={stop === "peek"} onClick={press(onMap)}>
        <Chevron path="m3.5 6 4.5 4.5L12.5 6" />
        Show the map
      </button>
    </>
  );
}

function Chevron({ path }: { path: string }) {
  return (
    <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
