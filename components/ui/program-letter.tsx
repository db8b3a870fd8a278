import styles from "./program-letter.module.css";

/** A program's letter over its colour, where keys and menus list programs; the label stands beside it. */
export function ProgramLetter({ letter }: { letter: string }) {
  return (
    <span className={styles.letter} data-program={letter} aria-hidden="true">
      {letter}
    </span>
  );
}
