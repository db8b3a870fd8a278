"use client";

import { useEffect, useRef, useState } from "react";
import { paintCanvas } from "../../lib/export/canvas.ts";
import type { Rect } from "../../lib/export/display-list.ts";
import type { Still } from "../../lib/export/still.ts";
import styles from "./verify.module.css";

/** Width of the pictures that were compared; regions are counted in its pixels. */
const COMPARED = 1000;

/** The dropped picture and the fresh one side by side, with a numbered frame in both around everything that differs. */
export function VerifyPair({ file, fresh, regions }: { file: File; fresh: Still; regions: readonly Rect[] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!canvas.current || !context) return;
    // As many pixels as it takes on the screen: scaled by the browser, small words would fray.
    const fineness = ((canvas.current.clientWidth || fresh.width) * (window.devicePixelRatio || 1)) / fresh.width;
    canvas.current.width = Math.round(fresh.width * fineness);
    canvas.current.height = Math.round(fresh.height * fineness);
    paintCanvas(fresh, context, fineness);
  }, [fresh]);
  const height = (COMPARED * fresh.height) / fresh.width;
  const frames = regions.map(({ x, y, width, height: tall }, index) => (
    <span
      key={`${x},${y}`}
      className={styles.frame}
      style={{
        left: `${(x / COMPARED) * 100}%`,
        top: `${(y / height) * 100}%`,
        width: `${(width / COMPARED) * 100}%`,
        height: `${(tall / height) * 100}%`,
      }}
    >
      <b>{index + 1}</b>
    </span>
  ));
  return (
    <div className={styles.pair}>
      <figure>
        <figcaption>The picture as it was dropped</figcaption>
        <div className={styles.picture}>
          {/* biome-ignore lint/performance/noImgElement: a file of the reader's own, which no server has */}
          {address && <img src={address} alt="As it was dropped; its own words are not repeated here" />}
          {frames}
        </div>
      </figure>
      <figure>
        <figcaption>The view, drawn by this atlas now</figcaption>
        <div className={styles.picture}>
          <canvas ref={canvas} role="img" aria-label="The same view as the atlas shows it now" />
          {frames}
        </div>
      </figure>
    </div>
  );
}
