"use client";

import { useRef } from "react";
import { writeBox } from "../../lib/geo/box.ts";
import { useSeen } from "../explorer/seen-context.tsx";
import { useView } from "../explorer/use-view.ts";
import styles from "./map-box.module.css";

/**
 * The switch that leaves only what is in view on the map, and the chip of a box that was drawn there. The link keeps the box itself,
 * for what is in view differs from screen to screen.
 */
export function MapBox() {
  const { view, change } = useView();
  const seen = useSeen();
  const toggle = useRef<HTMLButtonElement>(null);
  const { box } = view;
  const clear = () => {
    toggle.current?.focus();
    change({ ...view, box: null });
  };
  return (
    <span className={styles.box} data-active={box !== null}>
      <button
        ref={toggle}
        type="button"
        className={styles.toggle}
        aria-pressed={box !== null}
        disabled={!box && !seen}
        onClick={() => (box ? clear() : change({ ...view, box: seen }))}
      >
        {box ? "In the box on the map" : "Only what is in view on the map"}
      </button>
      {box && (
        <button type="button" className={styles.clear} aria-label="Clear the box on the map" onClick={clear}>
          ×
        </button>
      )}
      {box && seen && writeBox(seen) !== writeBox(box) && (
        <button type="button" className={styles.update} onClick={() => change({ ...view, box: seen })}>
          Update to this view
        </button>
      )}
    </span>
  );
}
