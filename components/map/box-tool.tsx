"use client";

import type { MapLibreMap } from "maplibre-gl";
import { type FormEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { type Box, readBox } from "../../lib/geo/box.ts";
import { boxBetween, seenBox } from "../../lib/map/seen.ts";
import button from "../ui/button.module.css";
import styles from "./box-tool.module.css";

const EDGES = [
  ["west", "West", 180],
  ["south", "South", 85],
  ["east", "East", 180],
  ["north", "North", 85],
] as const;

/** A drag shorter than this many CSS pixels on a side draws nothing. */
const LEAST = 6;

/**
 * Draws a box on the map: by a drag over it, which the map itself does not feel meanwhile; by its four edges in degrees; or as
 * large as what is in view. Esc closes it.
 */
export function BoxTool({
  map,
  box,
  onBox,
  onClose,
}: {
  map: MapLibreMap;
  box: Box | null;
  onBox: (box: Box | null) => void;
  onClose: () => void;
}) {
  const first = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [start] = useState(() => box ?? seenBox(map));

  useEffect(() => {
    first.current?.focus();
  }, []);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onClose();
    };
    document.addEventListener("keydown", close, true);
    return () => document.removeEventListener("keydown", close, true);
  }, [onClose]);

  const set = (next: Box | null) => {
    if (!next) return setProblem("These edges make no box: south has to be less than north, and west and east differ.");
    onBox(next);
    onClose();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    set(readBox(EDGES.map(([name]) => String(data.get(name)).trim()).join(",")));
  };
  return (
    <>
      <DrawingSheet onDrawn={(from, to) => set(boxBetween(map, from, to))} />
      <form className={styles.panel} aria-label="Box on the map" onSubmit={submit} data-furniture="tool" noValidate>
        <p>Drag over the map to draw a box. The list then holds what lies in it, or may.</p>
        <div className={styles.buttons}>
          <button ref={first} type="button" className={button.action} onClick={() => set(seenBox(map))}>
            Use what is in view
          </button>
          {box && (
            <button
              type="button"
              className={button.action}
              onClick={() => {
                onBox(null);
                onClose();
              }}
            >
              Remove the box
            </button>
          )}
        </div>
        <fieldset className={styles.edges}>
          <legend>Or its edges, in degrees</legend>
          {EDGES.map(([name, label, limit]) => (
            <label key={name}>
              <span>{label}</span>
              <input type="number" name={name} step="0.01" min={-limit} max={limit} defaultValue={start?.[name]} />
            </label>
          ))}
        </fieldset>
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <div className={styles.buttons}>
          <button type="submit" className={button.primary}>
            Set the box
          </button>
          <button type="button" className={button.action} onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </>
  );
}

type Point = readonly [x: number, y: number];

/** Lies over the map and takes the pointer's drags, so that they draw and do not move it. */
function DrawingSheet({ onDrawn }: { onDrawn: (from: Point, to: Point) => void }) {
  const outline = useRef<HTMLDivElement>(null);
  const from = useRef<Point | null>(null);
  const at = (event: PointerEvent): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const show = (a: Point | null, b: Point | null) => {
    const { style } = outline.current ?? {};
    if (!style) return;
    style.display = a && b ? "block" : "none";
    if (!a || !b) return;
    style.transform = `translate(${Math.min(a[0], b[0])}px, ${Math.min(a[1], b[1])}px)`;
    style.width = `${Math.abs(a[0] - b[0])}px`;
    style.height = `${Math.abs(a[1] - b[1])}px`;
  };
  const begin = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = at(event);
  };
  const end = (event: PointerEvent) => {
    const [a, b] = [from.current, at(event)];
    from.current = null;
    show(null, null);
    if (a && Math.min(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) >= LEAST) onDrawn(a, b);
  };
  return (
    <div
      className={styles.sheet}
      data-testid="drawing-sheet"
      onPointerDown={begin}
      onPointerMove={(event) => from.current && show(from.current, at(event))}
      onPointerUp={end}
      onPointerCancel={() => {
        from.current = null;
        show(null, null);
      }}
    >
      <div ref={outline} className={styles.outline} />
    </div>
  );
}
