"use client";

import { isDay } from "../../lib/time/calendar.ts";
import type { View } from "../../lib/view/view.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import styles from "./date-range.module.css";
import list from "./option-list.module.css";

/** The earlier day of which the records are told, as a native date field. */
export function KnownDate({ view, onChange }: { view: View; onChange: (next: View) => void }) {
  const { reviewed } = useAtlas();
  return (
    <fieldset className={list.options}>
      <legend>What was public on a day</legend>
      <label className={styles.date}>
        As known on
        <input
          type="date"
          value={view.known ?? ""}
          min="1980-01-01"
          max={reviewed}
          onChange={({ target: { value } }) => {
            // While a year is typed its first digits are a day long before any record.
            if (value === "" || (isDay(value) && value >= "1980")) onChange({ ...view, known: value || null });
          }}
        />
      </label>
      <p className={styles.hint}>
        Claims, answers, findings and sources as they stood that day. What came later is said beside each claim, and is
        never hidden.
      </p>
    </fieldset>
  );
}
