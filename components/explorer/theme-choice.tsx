"use client";

import { THEME_CHOICES, type ThemeChoice } from "./preferences.ts";
import styles from "./theme-choice.module.css";
import { prefer, usePreferences } from "./use-preferences.ts";

/** The name of the control and of each choice, in the language of the page. */
export interface ThemeWords extends Readonly<Record<ThemeChoice | "system", string>> {
  readonly label: string;
}

/** Lets the reader choose the colours of this and later visits. A link that names a theme wins over it. */
export function ThemeChoiceField({ words }: { words: ThemeWords }) {
  const { theme } = usePreferences();
  return (
    <label className={styles.choice}>
      {words.label}
      <select
        value={theme ?? "system"}
        onChange={(event) => prefer({ theme: THEME_CHOICES.find((choice) => choice === event.target.value) ?? null })}
      >
        {(["system", ...THEME_CHOICES] as const).map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
