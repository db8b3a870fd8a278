"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { SuggestionGroup, Suggestions } from "../../lib/atlas/search.ts";
import type { SearchEntry } from "../../lib/atlas/search-entry.ts";
import { correctionSentence } from "../../lib/atlas/search-words.ts";
import { markLatest } from "../map/timeline-marks.ts";
import { Mark } from "../ui/mark.tsx";
import { optionId, SUGGESTION_LIST } from "./option-ids.ts";
import styles from "./suggestion-list.module.css";

/**
 * The list below the search box (ARIA: a listbox with groups). The input keeps the focus and says which option is the active
 * one, so a press of the pointer must not take it away.
 */
export function SuggestionList({
  found,
  active,
  box,
  onChoose,
}: {
  found: Suggestions;
  active: SearchEntry | null;
  /** The search box that the list belongs to. */
  box: RefObject<HTMLElement | null>;
  onChoose: (entry: SearchEntry) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useRoom(list, box);
  useEffect(() => {
    const ids = found.groups.flatMap(({ options }) => options.map(({ id }) => id));
    const frame = requestAnimationFrame(() => markLatest("tielines:search", ids));
    return () => cancelAnimationFrame(frame);
  }, [found]);
  useEffect(() => {
    if (active) document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const correction = correctionSentence(found);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus where it is
    <div className={styles.panel} ref={list} onMouseDown={(event) => event.preventDefault()}>
      {correction !== "" && <p className={styles.note}>{correction}</p>}
      {found.people !== "" && <p className={styles.note}>{found.people}</p>}
      <div role="listbox" id={SUGGESTION_LIST} aria-label="Suggestions" className={styles.list}>
        {found.groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: options belong to a listbox; a fieldset would be a form's
          <div key={group.id} role="group" aria-labelledby={`${SUGGESTION_LIST}-${group.id}`}>
            <GroupHeading group={group} />
            {group.options.map((entry) => (
              <Option
                key={optionId(entry)}
                entry={entry}
                chosen={entry === active}
                told={found.people !== ""}
                onChoose={onChoose}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function GroupHeading({ group: { id, label, options, matches } }: { group: SuggestionGroup }) {
  return (
    <div role="presentation" id={`${SUGGESTION_LIST}-${id}`} className={styles.heading}>
      {label}
      {options.length < matches && <span> · {`${options.length} of ${matches}`}</span>}
    </div>
  );
}

function Option({
  entry,
  chosen,
  told,
  onChoose,
}: {
  entry: SearchEntry;
  chosen: boolean;
  /** Several people have the name: each option says whom it does not mean. */
  told: boolean;
  onChoose: (entry: SearchEntry) => void;
}) {
  const { title, zh, sub, person, mark, program } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the input, which has the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the input has the focus and names the active option
    <div
      role="option"
      id={optionId(entry)}
      aria-selected={chosen}
      className={styles.option}
      data-record={mark !== undefined}
      onClick={() => onChoose(entry)}
    >
      {mark && program && <Mark mark={mark} program={program} />}
      <span>
        <span className={styles.title}>
          {title}
          {zh && (
            <>
              {" "}
              <span lang="zh-Hans">{zh}</span>
            </>
          )}
        </span>
        <span className={styles.sub}>{sub}</span>
        {told && person && <span className={styles.sub}>{person}</span>}
      </span>
    </div>
  );
}

/** Keeps the list between the search box and the lower edge of what can be seen, which a phone's keyboard moves up. */
function useRoom(list: RefObject<HTMLElement | null>, box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const view = window.visualViewport;
    const measure = () => {
      const top = box.current?.getBoundingClientRect().bottom ?? 0;
      const bottom = view ? view.offsetTop + view.height : window.innerHeight;
      list.current?.style.setProperty("--room", `${Math.max(Math.round(bottom - top) - GAP, LEAST)}px`);
    };
    const top = box.current?.getBoundingClientRect().bottom ?? 0;
    if ((view?.height ?? window.innerHeight) - top < ENOUGH) box.current?.scrollIntoView({ block: "start" });
    measure();
    view?.addEventListener("resize", measure);
    window.addEventListener("scroll", measure, { passive: true, capture: true });
    return () => {
      view?.removeEventListener("resize", measure);
      window.removeEventListener("scroll", measure, { capture: true });
    };
  }, [list, box]);
}

/** Below the list, in CSS pixels. */
const GAP = 14;
/** A list with less height than this shows nothing; with less than `ENOUGH` the box first moves up. */
const LEAST = 132;
const ENOUGH = 380;
