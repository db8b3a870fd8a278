import type { Step } from "../../lib/atlas/history.ts";
import styles from "./history-list.module.css";
import panel from "./panel.module.css";
import { Passages } from "./passages.tsx";
import { Section } from "./section.tsx";

const KIND_WORDS: Readonly<Record<Step["kind"], string>> = {
  claim: "Claim",
  answer: "Answer",
  charge: "Charge",
  withdrawal: "Withdrawal",
  finding: "Finding",
  development: "Development",
};

/** Everything dated, oldest first, each step with its kind in words. Claims and answers stand above with their words. */
export function HistoryList({ steps, claims }: { steps: readonly Step[]; claims: readonly string[] }) {
  return (
    <Section title="The history">
      <ol className={styles.history}>
        {steps.map((step) => {
          const told = step.kind !== "claim" && step.kind !== "answer";
          return (
            <li key={step.date + step.what + step.text} data-kind={step.kind}>
              <span className={styles.historyDate}>{step.date}</span>
              <span>
                <b>{[KIND_WORDS[step.kind], step.what].filter(Boolean).join(". ")}.</b> {told && step.text}
                {!told && <ClaimNumbers ids={step.claims} claims={claims} />}{" "}
                {told && <Passages passages={step.passages} />}
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** Links to the claims by their numbers, where their words and evidence stand. */
function ClaimNumbers({ ids, claims }: { ids: readonly string[]; claims: readonly string[] }) {
  return (
    <span className={panel.soft}>
      {ids.length === 1 ? "Claim " : "Claims "}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={`#claim-${id}`}>{claims.indexOf(id) + 1}</a>
        </span>
      ))}
    </span>
  );
}
