"use client";

import { useEffect, useRef } from "react";
import styles from "./opened-note.module.css";

/** Lies over everything, an open dialog too, while a file is held over the window. */
export function DropOverlay({ words }: { words: string }) {
  const overlay = useRef<HTMLDivElement>(null);
  useEffect(() => overlay.current?.showPopover(), []);
  return (
    <div ref={overlay} popover="manual" className={styles.overlay}>
      <p>{words}</p>
    </div>
  );
}
