"use client";

import { useId } from "react";
import styles from "./controls.module.css";
import type { Words } from "./use-words.ts";
import { Warnings } from "./warnings.tsx";

/** The most characters of a title and of a subtitle. */
const LONGEST = { title: 120, subtitle: 240 } as const;

/** Title and subtitle: suggested from the view, changed by the editor, and warned about but never changed by us. */
export function WordsFields({
  title,
  subtitle,
  suggested,
  warnings,
  onTitle,
  onSubtitle,
}: {
  /** Null as long as the suggestion stands. */
  title: string | null;
  subtitle: string | null;
  suggested: Words["suggested"];
  /** What the editor's words may be taken for, each in a sentence. */
  warnings: Words["warnings"];
  onTitle: (title: string | null) => void;
  onSubtitle: (subtitle: string | null) => void;
}) {
  return (
    <section className={styles.section}>
      <Field
        label="Title"
        value={title}
        suggested={suggested.title}
        longest={LONGEST.title}
        warnings={warnings.title}
        // A picture without a title says less than it shows.
        onBlur={() => title?.trim() === "" && onTitle(null)}
        onChange={onTitle}
      />
      <Field
        label="Subtitle"
        value={subtitle}
        suggested={suggested.subtitle}
        longest={LONGEST.subtitle}
        warnings={warnings.subtitle}
        onChange={onSubtitle}
      />
    </section>
  );
}

function Field({
  label,
  value,
  suggested,
  longest,
  warnings,
  onChange,
  onBlur,
}: {
  label: string;
  value: string | null;
  suggested: string;
  longest: number;
  warnings: readonly string[];
  onChange: (value: string | null) => void;
  onBlur?: () => void;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <div className={styles.headed}>
        <label htmlFor={id}>{label}</label>
        {value !== null && value !== suggested && (
          <button type="button" className={styles.quiet} onClick={() => onChange(null)}>
            Use the suggestion
          </button>
        )}
      </div>
      <textarea
        id={id}
        rows={1}
        className={longest > LONGEST.title ? styles.long : undefined}
        maxLength={longest}
        value={value ?? suggested}
        aria-describedby={`${id}warnings`}
        onChange={({ target }) => onChange(target.value.replaceAll(/\s*\n\s*/g, " "))}
        onBlur={onBlur}
      />
      <Warnings id={`${id}warnings`} sentences={warnings} />
    </div>
  );
}
