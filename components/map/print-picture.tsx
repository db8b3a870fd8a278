"use client";

import type { MapLibreMap } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { drawPicture } from "../../lib/map/picture.ts";
import { TOKENS } from "../../lib/style/palettes.ts";
import type { Theme } from "../../lib/style/tokens.ts";
import styles from "./map-canvas.module.css";

/** What the map shows, on paper. Nothing on the screen. */
export function PrintPicture({ map, theme }: { map: MapLibreMap; theme: Theme }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const draw = () => {
      if (canvas.current)
        canvas.current.dataset.drawn = String(drawPicture(map, canvas.current, TOKENS[theme].basemap.water));
    };
    window.addEventListener("beforeprint", draw);
    return () => window.removeEventListener("beforeprint", draw);
  }, [map, theme]);
  // The key and the caption beside it say what it shows.
  return <canvas ref={canvas} className={styles.printed} data-dark={theme.endsWith("dark")} />;
}
