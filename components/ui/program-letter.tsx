import styles from "./program-letter.module.css";

/** A program's letter over its colour, or over grey where none of its records is a claim, where keys and menus list programs; the label stands beside it. */
export function ProgramLetter({ letter, grey = false }: { letter: string; grey?: boolean }) {
  return (
    <span className={styles.letter} data-program={grey ? undefined : letter} aria-hidden="true">
      {letter}
    </span>
  );
}
