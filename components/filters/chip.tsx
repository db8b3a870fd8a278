"use client";

import type { ReactNode } from "react";
import styles from "./chip.module.css";
import { useMenu } from "./use-menu.ts";

/** A filter as a button that opens its menu. Its value replaces its name; × clears it. One menu is open at a time. */
export function Chip({
  label,
  values,
  onClear,
  children,
}: {
  label: string;
  values: readonly string[];
  onClear: () => void;
  children: ReactNode;
}) {
  const { details, open, onToggle, onPress, dismiss, closeOnEscape } = useMenu();

  // The button goes with the value it clears; the focus stays with the filter.
  const clear = () => {
    details.current?.querySelector("summary")?.focus();
    onClear();
  };

  const active = values.length > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from anywhere inside it
    <span className={styles.chipBox} onKeyDown={closeOnEscape}>
      <details className={styles.chip} ref={details} name="filter" data-active={active} onToggle={onToggle}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed by pointer and keyboard alike */}
        <summary onClick={onPress}>
          <span className={styles.chipText}>{active ? <Value label={label} values={values} /> : label}</span>
          <svg aria-hidden="true" width="10" height="10" viewBox="0 0 10 10">
            <path d="m2 3.5 3 3 3-3" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </summary>
        {open && (
          <div className={styles.menu}>
            {children}
            <button type="button" className={styles.done} onClick={dismiss}>
              Done
            </button>
          </div>
        )}
      </details>
      {active && (
        <button type="button" className={styles.clear} onClick={clear} aria-label={`Clear ${label}`}>
          ×
        </button>
      )}
    </span>
  );
}

function Value({ label, values }: { label: string; values: readonly string[] }) {
  return (
    <>
      <span className="visually-hidden">{label}: </span>
      {values[0]}
      {values.length > 1 && ` +${values.length - 1}`}
    </>
  );
}
