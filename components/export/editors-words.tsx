import type { ReopenedStill } from "../../lib/export/reopen.ts";
import styles from "./opened-note.module.css";

/** Title, subtitle and notes of a picture, as what they are: somebody else's. */
export function EditorsWords({ still: { title, subtitle, edited, notes } }: { still: ReopenedStill }) {
  const words = [
    ...(edited.title ? [title] : []),
    ...(edited.subtitle ? [subtitle] : []),
    ...notes.map(({ text }) => text),
  ].filter((text) => text.trim() !== "");
  if (words.length === 0) return null;
  return (
    <div className={styles.words}>
      <h3>Words added by the person who made this picture, not by Tielines</h3>
      <ul>
        {words.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
          <li key={index}>“{text}”</li>
        ))}
      </ul>
    </div>
  );
}
