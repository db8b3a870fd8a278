"use client";

import styles from "../components/pages/pages.module.css";
import button from "../components/ui/button.module.css";

/** What a reader sees where a page breaks: a sentence, a way to try again, a way out. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="content" tabIndex={-1} className={styles.prose}>
      <h1>This page stopped because of an error</h1>
      <p>No record is lost. Try again, or read the records in the list.</p>
      <p>
        <button type="button" className={button.primary} onClick={reset}>
          Try again
        </button>{" "}
        <a href="/">All records</a>
      </p>
    </main>
  );
}
