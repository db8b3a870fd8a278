import type { Bearing } from "../../geodata/schema/vocabulary.ts";
import type { ClaimStory, Statement } from "../../lib/atlas/claim-story.ts";
import { Mark } from "../ui/mark.tsx";
import styles from "./claim-list.module.css";
import panel from "./panel.module.css";
import { Passages } from "./passages.tsx";
import { Section } from "./section.tsx";
import { SinceThen } from "./since-then.tsx";

const TITLES: Readonly<Record<Bearing, string>> = {
  claim: "What is claimed",
  "official-act": "What was done and said",
  background: "What is reported",
};

/** Every claim with its own standing, and the answers and findings beside it: no claim stands without them. */
export function ClaimList({ claims, bearing }: { claims: readonly ClaimStory[]; bearing: Bearing }) {
  return (
    <Section title={TITLES[bearing]}>
      <ol>
        {claims.map((claim, index) => (
          <li key={claim.id} id={`claim-${claim.id}`} className={styles.claim}>
            <ClaimEntry claim={claim} number={index + 1} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** One claim with all that was answered, found and left open. */
export function ClaimEntry({ claim, number }: { claim: ClaimStory; number: number }) {
  return (
    <>
      <Mark mark={claim.mark} program={null} size={18} />
      <div>
        <h3>
          <span className={styles.number}>{number}.</span> {claim.text}
        </h3>
        <p className={styles.sentence}>{claim.sentence}</p>
        <SinceThen words={claim.since} />
        <p className={panel.soft}>
          Said by {claim.speaker}
          {claim.via ? `, through ${claim.via}` : ""}
          {claim.said ? `, ${claim.said}` : ""}; published {claim.published}. {claim.standingWords}.{" "}
          <Passages passages={claim.passages} />
        </p>
        {claim.reasonGiven && (
          <p className={panel.soft}>Why the speaker is not named, as the publisher gives it: {claim.reasonGiven}</p>
        )}
        {claim.note && <p className={panel.soft}>{claim.note}</p>}
        {claim.answers.length > 0 && <Statements title="Answers" statements={claim.answers} />}
        {claim.findings.length > 0 && <Statements title="Findings" statements={claim.findings} />}
        {claim.openIn.length > 0 && <p className={panel.soft}>Not decided by: {claim.openIn.join("; ")}.</p>}
        <p className={styles.lineage}>{claim.lineageWords}.</p>
      </div>
    </>
  );
}

function Statements({ title, statements }: { title: string; statements: readonly Statement[] }) {
  return (
    <div className={styles.statements}>
      <h4>{title}</h4>
      <ul>
        {statements.map((statement) => (
          <li key={statement.speaker + statement.text}>
            <b>
              {statement.speaker} {statement.what}
            </b>
            {statement.date && `, ${statement.date}`}. {statement.text} <Passages passages={statement.passages} />
          </li>
        ))}
      </ul>
    </div>
  );
}
