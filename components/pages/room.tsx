import Link from "next/link";
import type { ReactNode } from "react";
import type { PageWords } from "./page-words.ts";
import styles from "./room.module.css";

/** A part of a page under a heading of its own. The id is the same in both languages and stays, for links lead to it. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

/** A page for readers: title, the way to the other language, what it is about, its contents and its parts. */
export function Room({
  words,
  title,
  other,
  lead,
  parts,
}: {
  words: PageWords;
  title: string;
  /** Path of the page in the other language. */
  other: string;
  lead: ReactNode;
  parts: readonly Part[];
}) {
  return (
    <>
      <h1>{title}</h1>
      <p className={styles.other}>
        <Link href={other} hrefLang={words.other.tag} lang={words.other.tag}>
          {words.other.words}
        </Link>
      </p>
      {lead}
      <nav aria-labelledby="contents" className={styles.contents}>
        <p id="contents">{words.contents}</p>
        <ul>
          {parts.map(({ id, title: name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title: name, body }) => (
        <section key={id} aria-labelledby={id} className={styles.part}>
          <h2 id={id}>{name}</h2>
          {body}
        </section>
      ))}
    </>
  );
}
