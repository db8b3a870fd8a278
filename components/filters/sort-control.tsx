"use client";

import { useId } from "react";
import { SORTS, type Sort } from "../../lib/atlas/order.ts";
import { useView } from "../explorer/use-view.ts";
import styles from "./sort-control.module.css";

/** What comes first in each order. */
const FIRST: Readonly<Record<Sort, string>> = {
  place: "Most records first",
  date: "Earliest possible day first",
  standing: "Official acts first",
};

/** By what the list is grouped, and what comes first. It hides nothing. */
export function SortControl() {
  const { view, change } = useView();
  const id = useId();
  return (
    <p className={styles.sort}>
      <span>
        <label htmlFor={id}>Grouped by</label>
        <select
          id={id}
          value={view.sort}
          onChange={({ target }) => {
            const sort = SORTS.find((each) => each === target.value);
            if (sort) change({ ...view, sort });
          }}
        >
          {SORTS.map((sort) => (
            <option key={sort}>{sort}</option>
          ))}
        </select>
      </span>
      <span>{FIRST[view.sort]}</span>
    </p>
  );
}
