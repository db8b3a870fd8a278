"use client";

import { type FormEvent, useEffect, useState } from "react";
import { cleanQuery, LONGEST_QUERY } from "../../lib/view/text.ts";
import type { View } from "../../lib/view/view.ts";
import styles from "./search-box.module.css";

/** Browsers limit how often an address may change, so typing reaches it after a short rest. */
const REST = 200;

/** Finds records by the words of titles, summaries, claims, answers, names and places. What is typed is a draft until it rests. */
export function SearchBox({ view, onChange }: { view: View; onChange: (next: View, how: "replace") => void }) {
  const [draft, setDraft] = useState({ text: view.q, resting: true });
  const wanted = cleanQuery(draft.text);

  const commit = () => {
    setDraft((current) => ({ ...current, resting: true }));
    if (wanted !== view.q) onChange({ ...view, q: wanted }, "replace");
  };
  useEffect(() => {
    if (draft.resting) return;
    const rest = setTimeout(commit, REST);
    return () => clearTimeout(rest);
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    commit();
  };
  // A draft at rest that says something else than the address was overtaken by Back or by a link.
  const text = !draft.resting || wanted === view.q ? draft.text : view.q;
  return (
    <search>
      <form className={styles.search} onSubmit={submit}>
        <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
          <circle cx="6.8" cy="6.8" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="m10.4 10.4 4 4" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <input
          type="search"
          aria-label="Search records"
          placeholder="Search places, offices, records"
          maxLength={LONGEST_QUERY}
          value={text}
          onChange={(event) => setDraft({ text: event.target.value, resting: false })}
        />
      </form>
    </search>
  );
}
