"use client";

import { setRange } from "../../lib/view/transitions.ts";
import type { View } from "../../lib/view/view.ts";
import styles from "./date-range.module.css";
import { DayField } from "./day-field.tsx";
import list from "./option-list.module.css";

/** The days that a link can hold. */
const FIRST = "1000-01-01";
const LAST = "2999-12-31";

/** First and last day as native date fields, and whether a date must lie inside for certain. */
export function DateRange({ view, onChange }: { view: View; onChange: (next: View) => void }) {
  return (
    <fieldset className={list.options}>
      <legend>When it is said to have happened</legend>
      <DayField
        label="From"
        day={view.from}
        min={FIRST}
        max={LAST}
        onDay={(from) => onChange(setRange(view, from, view.to))}
      />
      <DayField
        label="To"
        day={view.to}
        min={FIRST}
        max={LAST}
        onDay={(to) => onChange(setRange(view, view.from, to))}
      />
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
