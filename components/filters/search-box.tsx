"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type SearchEntry, searchPath } from "../../lib/atlas/search-entry.ts";
import { cleanQuery, LONGEST_QUERY } from "../../lib/view/text.ts";
import { hrefFor } from "../../lib/view/transitions.ts";
import { leaveFrom } from "../explorer/use-reading-place.ts";
import { useView } from "../explorer/use-view.ts";
import { optionId, SUGGESTION_LIST } from "./option-ids.ts";
import styles from "./search-box.module.css";
import { SearchStatus } from "./search-status.tsx";
import { useSuggestions } from "./use-suggestions.ts";

const SuggestionList = dynamic(() => import("./suggestion-list.tsx").then((module) => module.SuggestionList), {
  ssr: false,
});

/** Browsers limit how often an address may change, so typing reaches it after a short rest. */
const REST = 200;

/** What is typed is a draft until it rests. `composing`: an input method is still at work on it, as for Chinese. */
interface Draft {
  readonly text: string;
  readonly resting: boolean;
  readonly composing: boolean;
}

/**
 * Finds records by their words, and suggests pages of the atlas (ARIA APG: combobox with list autocomplete and manual
 * selection). Typing filters the list; Enter on a suggestion goes there, Enter without one only filters.
 */
export function SearchBox() {
  const { view, unknown, change } = useView();
  const router = useRouter();
  const box = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>({ text: view.q, resting: true, composing: false });
  const [visited, setVisited] = useState(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<SearchEntry | null>(null);
  const wanted = cleanQuery(draft.text);
  // A draft at rest that says something else than the address was overtaken by Back or by a link.
  const text = !draft.resting || wanted === view.q ? draft.text : view.q;

  // Suggestions tell of today, which a view of an earlier day may not: there the box only filters.
  const { found, error } = useSuggestions(visited && view.known === null, cleanQuery(text));
  const options = found?.groups.flatMap((group) => group.options) ?? [];
  const expanded = open && options.length > 0;

  const commit = () => {
    setDraft((current) => ({ ...current, resting: true }));
    // Its first letters are a step of their own, so that Back leads to the list before the search; the rest is part of it.
    if (wanted !== view.q && !draft.resting) change({ ...view, q: wanted }, view.q === "" ? "push" : "replace");
  };
  useEffect(() => {
    if (draft.resting || draft.composing) return;
    const rest = setTimeout(commit, REST);
    return () => clearTimeout(rest);
  });

  const type = (next: string) => {
    setDraft((current) => ({ ...current, text: next, resting: false }));
    setActive(null);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setActive(null);
  };
  const go = (entry: SearchEntry) => {
    // What was typed stays with the page that is left, so that Back finds it there; the next page is not searched by it.
    commit();
    leaveFrom("#search");
    close();
    const scope = entry.kind === "region" || entry.kind === "program" ? { [entry.kind]: [] } : {};
    router.push(hrefFor(searchPath(entry), { ...view, ...scope, q: "", at: null }, unknown));
  };
  const move = (by: 1 | -1) => {
    setOpen(true);
    if (options.length === 0) return;
    const at = active && expanded ? options.indexOf(active) : by === 1 ? -1 : options.length;
    setActive(options[(at + by + options.length) % options.length] ?? null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        if (!event.altKey) move(event.key === "ArrowDown" ? 1 : -1);
        else if (event.key === "ArrowDown") setOpen(true);
        else close();
        return;
      case "Enter":
        if (!expanded || !active) return;
        event.preventDefault();
        go(active);
        return;
      case "Escape":
        if (!expanded && text === "") return;
        // One press closes the list, the next one empties the box; nothing else on the page may take it for its own.
        event.preventDefault();
        event.nativeEvent.stopImmediatePropagation();
        if (!expanded) type("");
        close();
        return;
      case "Home":
      case "End":
      case "ArrowLeft":
      case "ArrowRight":
        setActive(null);
    }
  };
  const clear = () => {
    setDraft({ text: "", resting: true, composing: false });
    change({ ...view, q: "" }, "replace");
    close();
    box.current?.querySelector("input")?.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    commit();
    close();
  };

  return (
    <search>
      <form className={styles.search} onSubmit={onSubmit} ref={box}>
        <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
          <circle cx="6.8" cy="6.8" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="m10.4 10.4 4 4" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <input
          id="search"
          type="search"
          role="combobox"
          aria-label="Search records, places, people and sources"
          aria-expanded={expanded}
          aria-controls={expanded ? SUGGESTION_LIST : undefined}
          aria-autocomplete="list"
          aria-activedescendant={expanded && active ? optionId(active) : undefined}
          autoComplete="off"
          placeholder="Search places, offices, records"
          maxLength={LONGEST_QUERY}
          value={text}
          onFocus={() => setVisited(true)}
          onBlur={close}
          onKeyDown={onKeyDown}
          onCompositionStart={() => setDraft((current) => ({ ...current, composing: true }))}
          onCompositionEnd={() => setDraft((current) => ({ ...current, composing: false }))}
          onChange={(event) => type(event.target.value)}
        />
        {text !== "" && (
          <button type="button" className={styles.clear} onClick={clear} aria-label="Clear the search">
            ×
          </button>
        )}
        {expanded && found && <SuggestionList found={found} active={active} box={box} onChoose={go} />}
      </form>
      <SearchStatus found={open ? found : null} error={open ? error : null} />
    </search>
  );
}
