"use client";

import dynamic from "next/dynamic";
import { useEffect, useState, useSyncExternalStore } from "react";
import styles from "./timeline-frame.module.css";

const loadStrip = () => import("./timeline-strip.tsx").then((module) => module.TimelineStrip);
const TimelineStrip = dynamic(loadStrip, { ssr: false });

/** Where the strip lies under the map; elsewhere it is folded away above the list. The stylesheet says the same. */
const WIDE = "(min-width: 1021px) and (min-height: 621px)";

/** The least and the most height of the marks above the list, in pixels. */
const ROOM = { least: 96, most: 220 };

/** The place of the timeline under the map, as high as the strip from the first paint on; its code comes after the list. */
export function TimelineFrame() {
  const wide = useWide();
  return (
    <section className={styles.frame} aria-label="Timeline">
      {wide && <TimelineStrip bounds={null} />}
      <noscript>
        <p className={styles.without}>The timeline needs JavaScript. Every record in the list has its date.</p>
      </noscript>
    </section>
  );
}

/** The timeline above the list, where there is no room for it under the map: opened on request. */
export function TimelineDisclosure() {
  const wide = useWide();
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.disclosure} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>Timeline</summary>
      {opened && wide === false && <TimelineStrip bounds={ROOM} />}
    </details>
  );
}

/** Whether the strip lies under the map; null until the records are painted, so that its code does not come before them. */
function useWide(): boolean | null {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  const wide = useSyncExternalStore(
    watchWidth,
    () => matchMedia(WIDE).matches,
    () => null,
  );
  return painted ? wide : null;
}

function watchWidth(listener: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
