"use client";

import { type ReactNode, useId, useState } from "react";
import styles from "./controls.module.css";

/** A text to be taken along, and the button that copies it. */
export function CopyText({
  label,
  text,
  shown = text,
  rows = 3,
  children,
}: {
  label: string;
  text: string;
  /** The part of it that is not the reader's own. */
  shown?: string;
  rows?: number;
  /** Between the heading and the text. */
  children?: ReactNode;
}) {
  const id = useId();
  const [said, setSaid] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid("Copied."),
      () => setSaid("This browser did not allow copying; select the text and copy it."),
    );
  return (
    <div className={styles.field}>
      <div className={styles.headed}>
        <label htmlFor={id}>{label}</label>
        <span role="status">{said}</span>
        <button type="button" className={styles.quiet} aria-label={`Copy: ${label}`} onClick={copy}>
          Copy
        </button>
      </div>
      {children}
      <textarea id={id} readOnly rows={rows} value={shown} className={styles.readOnly} />
    </div>
  );
}
