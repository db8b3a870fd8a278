"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { News } from "../../lib/atlas/as-known.ts";
import type { StoryDay } from "../../lib/atlas/story-then.ts";
import { useView } from "../explorer/use-view.ts";
import button from "../ui/button.module.css";
import styles from "./public-record.module.css";

/** How long each day stays while the history plays, in milliseconds. */
const STAY = 2500;

const NEWS_WORDS: Readonly<Record<News, string>> = {
  claim: "a claim",
  answer: "an answer",
  charge: "a charge",
  withdrawal: "a withdrawal",
  finding: "a finding",
  development: "a development",
  document: "a document",
};

/** How the public record of one record developed, day by day: a slider over the days on which something became public, and a player. */
export function PublicRecord({ days, stop }: { days: readonly StoryDay[]; stop: StoryDay | undefined }) {
  const { view, change } = useView();
  const [playing, setPlaying] = useState(false);
  const last = days.length - 1;
  const at = stop ? days.indexOf(stop) : 0;
  const go = (index: number) => {
    const known = index >= last ? null : (days[index]?.day ?? null);
    // The first step can be undone by Back; the days in between are one walk.
    if (known !== view.known) change({ ...view, known }, view.known === null ? "push" : "replace");
  };
  const step = useEffectEvent(() => {
    if (at + 1 >= last) setPlaying(false);
    go(at + 1);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(step, STAY);
    return () => clearInterval(timer);
  }, [playing]);
  if (last < 1) return null;
  const play = () => {
    if (!playing && at === last) go(0);
    setPlaying(!playing);
  };
  const today = at === last && view.known === null;
  const words = today ? "as known today" : stop ? dayWithNews(stop) : "before any of it was public";
  // At rest the line says what the slider is, so that it takes one row above the record.
  const said = today ? `How it developed: ${days.length} days with news` : words;
  const between = stop !== undefined && view.known !== null && view.known !== stop.day;
  return (
    <fieldset className={styles.record}>
      <legend className="visually-hidden">How the public record developed</legend>
      <button type="button" className={button.action} onClick={play}>
        {playing ? "Pause" : "Play"}
      </button>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-label="Day with news"
        aria-valuetext={words}
        onChange={(event) => {
          setPlaying(false);
          go(Number(event.target.value));
        }}
      />
      <output className={styles.day}>{between ? `last news by then: ${words}` : said}</output>
    </fieldset>
  );
}

function dayWithNews({ label, news }: StoryDay): string {
  return `${label}: ${news.map((each) => NEWS_WORDS[each]).join(", ")}`;
}
