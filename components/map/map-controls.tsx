"use client";

import type { ReactNode, Ref } from "react";
import { useHelp } from "../explorer/help.tsx";
import { ExportButton } from "../export/export-button.tsx";
import styles from "./map-canvas.module.css";

export interface MapControlsProps {
  readonly onZoom: (step: 1 | -1) => void;
  readonly onHome: () => void;
  readonly globe: boolean;
  readonly onGlobe: () => void;
  /** Further groups of controls. */
  readonly children?: ReactNode;
}

/** Zoom, home, globe and help, as plain buttons: MapLibre's own have no home and no words of ours. */
export function MapControls({ onZoom, onHome, globe, onGlobe, children }: MapControlsProps) {
  const help = useHelp();
  return (
    <div className={styles.controls} data-map-controls>
      <ExportButton className={styles.export} />
      <div className={styles.group}>
        <button type="button" className={styles.control} aria-label="Zoom in" title="Zoom in" onClick={() => onZoom(1)}>
          <Icon path="M10 4v12M4 10h12" />
        </button>
        <button
          type="button"
          className={styles.control}
          aria-label="Zoom out"
          title="Zoom out"
          onClick={() => onZoom(-1)}
        >
          <Icon path="M4 10h12" />
        </button>
      </div>
      <div className={styles.group}>
        <button
          type="button"
          className={styles.control}
          aria-label="Show the whole map"
          title="Show the whole map"
          onClick={onHome}
        >
          <Icon path="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4" />
        </button>
        <button
          type="button"
          className={styles.control}
          aria-label="Globe"
          aria-pressed={globe}
          title={globe ? "Show a flat map" : "Show a globe"}
          onClick={onGlobe}
        >
          <Icon path="M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M3 10h14M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14" />
        </button>
      </div>
      {children}
      {help && (
        <div className={`${styles.group} ${styles.help}`}>
          <button
            type="button"
            className={styles.control}
            aria-label="Keyboard and help"
            title="Keyboard and help"
            aria-haspopup="dialog"
            onClick={help}
          >
            <Icon path="M7.4 7.6a2.6 2.6 0 1 1 3.9 2.2c-.9.5-1.3 1-1.3 2M10 14.6v.1" />
          </button>
        </div>
      )}
    </div>
  );
}

/** Opens and closes the tool that draws a box. */
export function BoxButton({
  frame,
  open,
  onToggle,
}: {
  readonly frame: Ref<HTMLDivElement>;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <div ref={frame} className={styles.group} data-box-button>
      <button
        type="button"
        className={styles.control}
        aria-label="Draw a box"
        title="Draw a box"
        aria-expanded={open}
        onClick={onToggle}
      >
        <Icon path="M5 5h10v10H5zM3 5h4M5 3v4M13 15h4M15 13v4" />
      </button>
    </div>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
