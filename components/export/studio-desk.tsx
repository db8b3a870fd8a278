"use client";

import { useRef } from "react";
import type { Spot } from "../../lib/export/notes.ts";
import { pixelsOf } from "../../lib/export/png.ts";
import { SHAPES } from "../../lib/export/still.ts";
import type { Camera } from "../../lib/view/camera.ts";
import { useSize } from "../timeline/use-size.ts";
import type { Draft } from "./draft.ts";
import { NoteHandles } from "./note-handles.tsx";
import { Preview } from "./preview.tsx";
import styles from "./studio.module.css";
import type { Composed } from "./use-still.ts";

/** The picture on its desk, as large as there is room, with the tools for its map. */
export function StudioDesk({
  composed,
  current,
  draft,
  alt,
  onChange,
  onStroke,
}: {
  composed: Composed;
  /** Whether it is what is asked for now. */
  current: boolean;
  draft: Draft;
  alt: string;
  onChange: (part: Partial<Draft>) => void;
  onStroke: ((from: Spot, to: Spot, done: boolean) => void) | null;
}) {
  const desk = useRef<HTMLDivElement>(null);
  const [roomWidth, roomHeight] = useSize(desk);
  const { still, of, error } = composed;
  const { shape, scale, guides, format } = draft;
  const { units } = SHAPES[of?.shape ?? shape];
  const fit = Math.min(roomWidth / units.width, roomHeight / units.height);
  const [width, height] = [Math.floor(units.width * fit), Math.floor(units.height * fit)];
  const pixels = pixelsOf(shape, format === "png" ? scale : 1);
  const onCamera = (camera: Camera) => of && onChange({ moved: { camera, shape: of.shape } });
  const onReset = () => onChange({ moved: null });
  const zoom = (by: number) => of && onCamera({ ...of.camera, zoom: of.camera.zoom + by });

  return (
    <div className={styles.desk} data-composing={!current}>
      <div ref={desk} className={styles.sheet}>
        {still && of && width > 0 && (
          <Preview
            still={still}
            of={of}
            width={width}
            height={height}
            alt={alt}
            guides={guides && of.shape !== "1:1"}
            onCamera={onCamera}
            onReset={onReset}
            onStroke={onStroke}
          >
            <NoteHandles
              notes={draft.notes}
              map={still.map}
              scale={width / still.width}
              onNotes={(notes) => onChange({ notes })}
            />
          </Preview>
        )}
        {!still && <p role="status">{error ?? "Drawing the picture…"}</p>}
      </div>
      <div className={styles.deskTools}>
        <p>
          {shape} · {pixels.width} × {pixels.height} px · preview at {Math.round((width / pixels.width) * 100)} %
          {!current && still && " · drawing it anew…"}
        </p>
        <div className={styles.tools}>
          <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => zoom(0.5)}>
            <Icon path="M8 3v10M3 8h10" />
          </button>
          <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => zoom(-0.5)}>
            <Icon path="M3 8h10" />
          </button>
          <button type="button" disabled={draft.moved === null} onClick={onReset}>
            Back to the view
          </button>
          <label>
            <input
              type="checkbox"
              checked={guides}
              disabled={shape === "1:1"}
              onChange={({ target }) => onChange({ guides: target.checked })}
            />
            1:1 crop
          </label>
        </div>
      </div>
    </div>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
