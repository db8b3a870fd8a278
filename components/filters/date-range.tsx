"use client";

import { setRange } from "../../lib/view/transitions.ts";
import type { View } from "../../lib/view/view.ts";
import styles from "./date-range.module.css";
import list from "./option-list.module.css";

/** First and last day as native date fields, and whether a date must lie inside for certain. */
export function DateRange({ view, onChange }: { view: View; onChange: (next: View) => void }) {
  return (
    <fieldset className={list.options}>
      <legend>When it is said to have happened</legend>
      <label className={styles.date}>
        From
        <input
          type="date"
          value={view.from ?? ""}
          min="1000-01-01"
          max="2999-12-31"
          onChange={(event) => onChange(setRange(view, event.target.value || null, view.to))}
        />
      </label>
      <label className={styles.date}>
        To
        <input
          type="date"
          value={view.to ?? ""}
          min="1000-01-01"
          max="2999-12-31"
          onChange={(event) => onChange(setRange(view, view.from, event.target.value || null))}
        />
      </label>
      <label className={list.option}>
        <input
          type="checkbox"
          checked={view.when === "certain"}
          onChange={() => onChange({ ...view, when: view.when === "certain" ? "possible" : "certain" })}
        />
        <span>Only what certainly lies inside</span>
      </label>
      <p className={styles.hint}>
        Otherwise a record stays if its date may lie inside. Records without a date stay in either case.
      </p>
    </fieldset>
  );
}
