"use client";

import { useEffect, useId, useState } from "react";
import { dayWords } from "../../lib/atlas/known-words.ts";
import { isDay } from "../../lib/time/calendar.ts";
import styles from "./date-range.module.css";

/** In milliseconds: so long nothing was typed when a day is told. */
const REST = 400;

/**
 * A day as a native date field. While its year is typed the field holds days of the first centuries, and none while a part is empty: it
 * keeps what is typed to itself and tells only days that can be meant.
 */
export function DayField({
  label,
  day,
  min,
  max,
  onDay,
}: {
  label: string;
  /** YYYY-MM-DD, as are the first and the last day that can be meant; null for none. */
  day: string | null;
  min: string;
  max: string;
  onDay: (day: string | null) => void;
}) {
  const [typed, setTyped] = useState(day ?? "");
  const [known, setKnown] = useState(day);
  const [left, setLeft] = useState(false);
  const [half, setHalf] = useState(false);
  const id = useId();
  // The day changes from elsewhere too: by Back, by a handle of the timeline, by "Show today".
  if (known !== day) {
    setKnown(day);
    setTyped(day ?? "");
    setHalf(false);
  }
  const isMeant = (value: string) => isDay(value) && value >= min && value <= max;
  const tell = () => {
    if (half || typed === (day ?? "")) return;
    if (typed === "") onDay(null);
    else if (isMeant(typed)) onDay(typed);
  };
  // A year that is typed over passes through years that could be meant.
  useEffect(() => {
    if (typed === (day ?? "")) return;
    const rest = setTimeout(tell, REST);
    return () => clearTimeout(rest);
  });
  // A year of four figures is one that was meant.
  const refused = typed !== "" && !isMeant(typed) && (left || isDay(typed));
  return (
    <>
      <label className={styles.date}>
        {label}
        <input
          type="date"
          value={typed}
          min={min}
          max={max}
          aria-invalid={refused || undefined}
          aria-describedby={refused ? id : undefined}
          onChange={({ target: { value, validity } }) => {
            setTyped(value);
            setLeft(false);
            // Half a day is as empty as none; only none was meant.
            setHalf(value === "" && validity.badInput);
          }}
          onBlur={() => {
            setLeft(true);
            tell();
          }}
        />
      </label>
      {refused && (
        <p className={styles.hint} id={id} role="status">
          Choose a day from {dayWords(min)} to {dayWords(max)}; this one changes nothing.
        </p>
      )}
    </>
  );
}
