import type { ReactNode } from "react";
import { ViewLink } from "../explorer/view-link.tsx";
import styles from "./pages.module.css";

/** The head of a page that is itself a filter: where it belongs, its name, and what may be said of it. */
export function ScopeHeader({
  up,
  upLabel,
  title,
  children,
}: {
  up: string;
  upLabel: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <header className={styles.scope}>
      <p className={styles.back}>
        <ViewLink href={up}>← {upLabel}</ViewLink>
      </p>
      <h1>{title}</h1>
      {children}
    </header>
  );
}
