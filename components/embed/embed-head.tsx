"use client";

import type { ReactNode } from "react";
import { atlasPath } from "../../lib/view/embed.ts";
import { useView } from "../explorer/use-view.ts";
import { ViewLink } from "../explorer/view-link.tsx";
import styles from "./embed.module.css";
import { useEmbed } from "./embed-context.tsx";

/** What is always in sight of an embed's words: the way back, the heading, what goes with it, and what opens the rest. */
export function EmbedHead({
  over,
  title,
  rest,
  children,
}: {
  /** Stands above the heading. */
  over?: ReactNode;
  title: string;
  /** Names what the button opens, such as "31 records". */
  rest: string;
  children: ReactNode;
}) {
  const { start, open, toggle } = useEmbed();
  const { pathname } = useView();
  const back = start && start.path !== pathname ? start : null;
  return (
    <header className={styles.head}>
      {(back || over) && (
        <p className={styles.over}>
          {back && <ViewLink href={atlasPath(back.path)}>← {back.name}</ViewLink>}
          {over}
        </p>
      )}
      <h1>{title}</h1>
      {children}
      <button type="button" className={styles.toggle} aria-expanded={open} aria-controls="rest" onClick={toggle}>
        {open ? "Show the map" : `Show ${rest}`}
      </button>
    </header>
  );
}
