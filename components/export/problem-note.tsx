import button from "../ui/button.module.css";
import styles from "./opened-note.module.css";

/** Why a file did not open, or the studio. */
export function ProblemNote({ problem, onClose }: { problem: string; onClose: () => void }) {
  return (
    <section className={styles.note} aria-label="Picture">
      <p role="alert">{problem}</p>
      <div className={styles.row}>
        <button type="button" className={button.action} onClick={onClose}>
          Close
        </button>
      </div>
    </section>
  );
}
