"use client";

import type { View } from "../../lib/view/view.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import styles from "./date-range.module.css";
import { DayField } from "./day-field.tsx";
import list from "./option-list.module.css";

/** The earlier day of which the records are told, as a native date field. */
export function KnownDate({ view, onChange }: { view: View; onChange: (next: View) => void }) {
  const { reviewed } = useAtlas();
  return (
    <fieldset className={list.options}>
      <legend>What was public on a day</legend>
      <DayField
        label="As known on"
        day={view.known}
        min="1980-01-01"
        max={reviewed}
        onDay={(known) => onChange({ ...view, known })}
      />
      <p className={styles.hint}>
        Claims, answers, findings and sources as they stood that day. What came later is said beside each claim, and is
        never hidden.
      </p>
    </fieldset>
  );
}
