"use client";

import type { PointerEvent } from "react";
import type { Rect } from "../../lib/export/display-list.ts";
import type { Note, Spot } from "../../lib/export/notes.ts";
import { type Handle, handlesOf, moved, noteWords, replaced, stepped } from "./edit-notes.ts";
import styles from "./preview.module.css";

/** The id of a note's handle on the preview, to lead the focus there. */
export function handleId(index: number, handle: Handle): string {
  return `note-${index}-${handle}`;
}

/** The points of all notes over the preview, to be moved by pointer and by arrow keys. */
export function NoteHandles({
  notes,
  map,
  scale,
  onNotes,
}: {
  notes: readonly Note[];
  /** The still's map, in units of its frame. */
  map: Rect;
  /** CSS pixels to a unit. */
  scale: number;
  onNotes: (notes: readonly Note[]) => void;
}) {
  const put = (index: number, handle: Handle, spot: Spot) => {
    const note = notes[index];
    if (note) onNotes(replaced(notes, index, moved(note, handle, spot)));
  };
  const drag = (event: PointerEvent<HTMLElement>, index: number, handle: Handle) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const frame = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!frame) return;
    const x = (event.clientX - frame.left) / scale - map.x;
    const y = (event.clientY - frame.top) / scale - map.y;
    put(index, handle, [x / map.width, y / map.height]);
  };
  return notes.flatMap((note, index) =>
    handlesOf(note).map(({ handle, spot, words }) => (
      <button
        key={handleId(index, handle)}
        id={handleId(index, handle)}
        type="button"
        className={styles.handle}
        style={{ left: (map.x + spot[0] * map.width) * scale, top: (map.y + spot[1] * map.height) * scale }}
        data-handle={handle}
        aria-label={`${noteWords(note)}: ${words}. Arrow keys move it, with Shift further.`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => drag(event, index, handle)}
        onKeyDown={(event) => {
          const next = stepped(spot, event.key, event.shiftKey);
          if (!next) return;
          event.preventDefault();
          put(index, handle, next);
        }}
      />
    )),
  );
}
