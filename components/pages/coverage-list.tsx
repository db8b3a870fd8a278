import type { CoverageStory } from "../../lib/atlas/coverage-story.ts";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { RecordLink } from "../explorer/record-link.tsx";
import { Section } from "../panel/section.tsx";
import styles from "./coverage-list.module.css";

/** What became of an article's paragraphs: the records that rest on them, each with its sentence, and how much is left out. */
export function CoverageList({ coverage, rows }: { coverage: CoverageStory; rows: readonly RecordRow[] }) {
  return (
    <Section title="What became of each paragraph" id="paragraphs">
      <p>
        {coverage.sentence} Every line that is not empty counts as a paragraph, the headline first. A record takes facts
        from a paragraph, not its words; what is left out is not thereby cleared or confirmed.
      </p>
      <ol className={styles.records}>
        {coverage.records.map(({ id, where }) => {
          const row = rows.find((candidate) => candidate.id === id);
          return row ? (
            <li key={id}>
              <h3>{where}</h3>
              <RecordLink row={row} />
            </li>
          ) : null;
        })}
      </ol>
      {coverage.left.length > 0 && (
        <>
          <h3>Left out</h3>
          <ul className={styles.left}>
            {coverage.left.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
