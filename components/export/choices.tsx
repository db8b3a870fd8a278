"use client";

import { type ReactNode, useId } from "react";
import styles from "./controls.module.css";

/** One of few, side by side. */
export function Choices<Value extends string | number>({
  legend,
  value,
  options,
  onChange,
  tiles = false,
}: {
  legend: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: ReactNode; readonly name?: string }[];
  onChange: (value: Value) => void;
  /** Drawn as tiles with room between them, and the legend above. */
  tiles?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className={tiles ? styles.tiles : styles.segments}>
      <legend className={tiles ? styles.head : "visually-hidden"}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={option.value === value}
            aria-label={option.name}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** On or off. */
export function Switch({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles.switch}>
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
    </label>
  );
}
