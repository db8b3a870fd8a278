"use client";

import type { Included } from "../../lib/export/still.ts";
import { Switch } from "./choices.tsx";
import styles from "./controls.module.css";

const PARTS = [
  ["key", "Legend"],
  ["scale", "Scale bar"],
  ["locator", "Locator map"],
  ["names", "Place names"],
] as const satisfies readonly (readonly [keyof Included, string])[];

/** What a picture may leave out; what it may not is said with it. */
export function IncludeSwitches({
  included,
  onChange,
}: {
  included: Included;
  onChange: (included: Included) => void;
}) {
  return (
    <fieldset className={styles.section}>
      <legend className={styles.head}>Include</legend>
      <div className={styles.switches}>
        {PARTS.map(([part, label]) => (
          <Switch
            key={part}
            label={label}
            checked={included[part]}
            onChange={(checked) => onChange({ ...included, [part]: checked })}
          />
        ))}
        <p className={styles.always}>
          <span>
            Standing stamps and credit <small>Always on</small>
          </span>
          <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
            <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7H3z" />
          </svg>
        </p>
      </div>
    </fieldset>
  );
}
