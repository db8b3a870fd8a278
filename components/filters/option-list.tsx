import { ProgramLetter } from "../ui/program-letter.tsx";
import styles from "./option-list.module.css";

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly letter: string | null;
}

/** Checkboxes with live counts. What would show nothing stays visible, and cannot be chosen unless it already is. */
export function OptionList({
  legend,
  sum,
  options,
  chosen,
  count,
  onToggle,
}: {
  legend: string;
  /** What the counts add up to. */
  sum?: string;
  options: readonly Option[];
  chosen: readonly string[];
  count: (id: string) => number;
  onToggle: (id: string) => void;
}) {
  return (
    <fieldset className={styles.options}>
      <legend>{legend}</legend>
      {options.map((option) => {
        const n = count(option.id);
        const on = chosen.includes(option.id);
        return (
          <label key={option.id} className={styles.option} data-empty={n === 0}>
            <input type="checkbox" checked={on} disabled={n === 0 && !on} onChange={() => onToggle(option.id)} />
            {option.letter && <ProgramLetter letter={option.letter} />}
            <span>{option.label}</span>
            <span className={styles.count}>{n}</span>
          </label>
        );
      })}
      {sum && <p className={styles.sum}>{sum}</p>}
    </fieldset>
  );
}
