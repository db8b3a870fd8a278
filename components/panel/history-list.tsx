import type { Step } from "../../lib/atlas/history.ts";
import styles from "./panel.module.css";
import { Passages } from "./passages.tsx";

const KIND_WORDS: Readonly<Record<Step["kind"], string>> = {
  claim: "Claim",
  answer: "Answer",
  charge: "Charge",
  withdrawal: "Withdrawal",
  finding: "Finding",
  development: "Development",
};

/** Everything dated, oldest first, each step with its kind in words. */
export function HistoryList({ steps }: { steps: readonly Step[] }) {
  return (
    <section className={styles.section} aria-labelledby="history-title">
      <h2 id="history-title">The history</h2>
      <ol className={styles.history}>
        {steps.map((step) => (
          <li key={step.date + step.what + step.text} data-kind={step.kind}>
            <span className={styles.historyDate}>{step.date}</span>
            <span>
              <b>{step.what ? `${KIND_WORDS[step.kind]}. ${step.what}.` : `${KIND_WORDS[step.kind]}.`}</b> {step.text}{" "}
              <Passages passages={step.passages} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
