import { type ReactNode, useId } from "react";
import styles from "./panel.module.css";

/** A part of a record's page with its heading, which names it for screen readers too. */
export function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className={styles.section} id={id} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
