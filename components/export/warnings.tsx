import styles from "./controls.module.css";

/** What an editor's words may be taken for, read out as it appears. The words stay as they are. */
export function Warnings({ id, sentences }: { id?: string; sentences: readonly string[] }) {
  return (
    <div id={id} role="status" className={styles.warnings} data-warnings>
      {[...new Set(sentences)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
