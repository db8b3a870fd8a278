"use client";

import { useEffect, useId } from "react";
import { LONGEST_NOTE, MOST_NOTES, type Note } from "../../lib/export/notes.ts";
import button from "../ui/button.module.css";
import styles from "./controls.module.css";
import { handlesOf, newNote, noteWords, replaced, reworded, withNote } from "./edit-notes.ts";
import { handleId } from "./note-handles.tsx";
import { Warnings } from "./warnings.tsx";

const KINDS = [
  ["text", "Text"],
  ["arrow", "Arrow"],
  ["circle", "Circle"],
] as const;

/** The editor's notes: added here, placed on the preview, worded here. */
export function NotesEditor({
  notes,
  warnings,
  drawing,
  onNotes,
  onDraw,
}: {
  notes: readonly Note[];
  /** Of each note's words. */
  warnings: readonly (readonly string[])[];
  /** Which note the next stroke on the preview draws; null for none. */
  drawing: number | null;
  onNotes: (notes: readonly Note[]) => void;
  onDraw: (index: number | null) => void;
}) {
  const id = useId();
  const full = notes.length >= MOST_NOTES;
  // A note that is to be drawn has just been added.
  useEffect(() => {
    if (drawing === null) return;
    const words = document.getElementById(`${id}${drawing}`);
    words?.scrollIntoView({ block: "center" });
    // A finger's keyboard would cover the picture on which the note is yet to be drawn.
    if (matchMedia("(pointer: fine)").matches) words?.focus({ preventScroll: true });
  }, [id, drawing]);
  const add = (kind: Note["kind"]) => {
    onNotes(withNote(notes, newNote(kind)));
    onDraw(notes.length);
  };
  return (
    <section className={styles.section} aria-labelledby={`${id}head`}>
      <h3 id={`${id}head`}>Notes</h3>
      <div className={styles.row}>
        {KINDS.map(([kind, label]) => (
          <button key={kind} type="button" className={button.action} disabled={full} onClick={() => add(kind)}>
            <span aria-hidden="true">+</span>&nbsp;{label}
          </button>
        ))}
      </div>
      <p className={styles.hint} role="status">
        {drawing !== null
          ? `Draw it on the picture, or move it from the middle by its buttons.`
          : full
            ? `${MOST_NOTES} notes are the most that a picture takes.`
            : ""}
      </p>
      {notes.length > 0 && (
        <ol className={styles.notes}>
          {notes.map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes have nothing else to be told apart by
            <li key={index}>
              <label htmlFor={`${id}${index}`}>
                {index + 1}. {{ text: "Text", arrow: "Arrow", circle: "Circle" }[note.kind]}
              </label>
              <input
                id={`${id}${index}`}
                value={note.text}
                maxLength={LONGEST_NOTE}
                placeholder="Words, if it has any"
                onChange={({ target }) => onNotes(replaced(notes, index, reworded(note, target.value)))}
              />
              <Warnings sentences={warnings[index] ?? []} />
              <div className={styles.row}>
                {handlesOf(note).map(({ handle, words }) => (
                  <button
                    key={handle}
                    type="button"
                    className={styles.quiet}
                    aria-label={`Move the ${words} of note ${index + 1}`}
                    onClick={() => document.getElementById(handleId(index, handle))?.focus()}
                  >
                    Move {words}
                  </button>
                ))}
                <button
                  type="button"
                  className={styles.quiet}
                  aria-label={`Delete note ${index + 1}, ${noteWords(note)}`}
                  onClick={() => {
                    onDraw(null);
                    onNotes(notes.filter((_, other) => other !== index));
                  }}
                >
                  Delete
                </button>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
