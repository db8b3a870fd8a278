"use client";

import { pixelsOf, SCALES } from "../../lib/export/png.ts";
import { STILL_THEMES, type StillTheme } from "../../lib/export/still.ts";
import { Choices, Switch } from "./choices.tsx";
import styles from "./controls.module.css";
import { type Draft, FORMATS } from "./draft.ts";

const THEME_WORDS: Readonly<Record<StillTheme, string>> = { light: "Light", dark: "Dark", greyscale: "Greyscale" };

/** Which file is written, in which colours, and how large. */
export function FileChoices({ draft, onChange }: { draft: Draft; onChange: (part: Partial<Draft>) => void }) {
  const { format, theme, scale, shape, letters } = draft;
  return (
    <section className={styles.section} aria-label="File">
      <h3>File</h3>
      <Choices
        legend="Kind of file"
        value={format}
        options={FORMATS.map((value) => ({ value, label: value.toUpperCase() }))}
        onChange={(value) => onChange({ format: value })}
      />
      <Choices
        legend="Colours"
        value={theme}
        options={STILL_THEMES.map((value) => ({ value, label: THEME_WORDS[value] }))}
        onChange={(value) => onChange({ theme: value })}
      />
      {format === "png" && (
        <Choices
          legend="Scale"
          value={scale}
          options={SCALES.map((value) => {
            const { width, height } = pixelsOf(shape, value);
            return { value, label: `${value}x`, name: `${value}x, ${width} by ${height} pixels` };
          })}
          onChange={(value) => onChange({ scale: value })}
        />
      )}
      {format === "svg" && (
        <Switch
          label="Letters as outlines"
          checked={letters === "outlines"}
          onChange={(checked) => onChange({ letters: checked ? "outlines" : "named" })}
        />
      )}
    </section>
  );
}
