"use client";

import { useEffect, useId, useRef } from "react";
import button from "../ui/button.module.css";
import styles from "./help-dialog.module.css";
import { prefer, usePreferences } from "./use-preferences.ts";

type Line = readonly [keys: readonly string[], does: string];

const ANYWHERE: readonly Line[] = [
  [["?"], "Open this help"],
  [["/"], "Go to the search, where there is one"],
  [["e"], "Make a picture of what the map shows"],
];
const RECORD: readonly Line[] = [
  [["[", "]"], "Previous and next record, in the order and with the filters of the list"],
  [["Esc"], "Close the record and go back to the list"],
];
const FRAME: readonly Line[] = [
  [["Tab"], "Reach the map; it is one stop"],
  [["←", "→", "↑", "↓"], "Move the map"],
  [["+", "−"], "Zoom"],
  [["Enter"], "Go to the marks on it"],
];
const MARKS: readonly Line[] = [
  [["←", "→", "↑", "↓"], "Nearest mark or tie in that direction"],
  [["Page Down", "Page Up"], "Next and previous tie, in the order of the list"],
  [["Home", "End"], "First and last mark"],
  [["Enter"], "Open the place or the tie"],
  [["Esc"], "Back to the map"],
];

/** What the keys do, and the switch for those that act alone. It opens itself, and tells when it was closed. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { shortcuts } = usePreferences();
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}title`} onClose={onClose}>
      <h2 id={`${id}title`}>Keyboard and help</h2>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={shortcuts}
          aria-describedby={`${id}note`}
          onChange={({ target }) => prefer({ shortcuts: target.checked })}
        />
        Single-key shortcuts
      </label>
      <p id={`${id}note`} className={styles.note}>
        They do nothing while you type or while a dialog is open. Your choice is kept in this browser only.
      </p>
      <Keys title="Anywhere in the atlas" lines={ANYWHERE} off={!shortcuts} />
      <Keys title="On a record" lines={RECORD} off={!shortcuts} />
      <Keys title="On the map" lines={FRAME} />
      <Keys title="Among the marks of the map" lines={MARKS} />
      <p className={styles.note}>
        Each mark says how many events it stands for, how claims were answered and what was found. The list holds every
        record that the map shows, and those that have no place; it is complete without the map. When a filter or the
        map changes, a summary of what is in view is read out.
      </p>
      <form method="dialog">
        <button type="submit" className={button.action}>
          Close
        </button>
      </form>
    </dialog>
  );
}

function Keys({ title, lines, off = false }: { title: string; lines: readonly Line[]; off?: boolean }) {
  return (
    <section>
      <h3>
        {title}
        {off && <span className={styles.off}> (switched off)</span>}
      </h3>
      <dl className={styles.keys}>
        {lines.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
