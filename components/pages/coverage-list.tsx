import type { CoverageStory } from "../../lib/atlas/coverage-story.ts";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { RecordLink } from "../explorer/record-link.tsx";
import { Section } from "../panel/section.tsx";
import styles from "./coverage-list.module.css";

/** An article from its first paragraph to its last: which records rest on which, and how much is left out. */
export function CoverageList({ coverage, rows }: { coverage: CoverageStory; rows: readonly RecordRow[] }) {
  return (
    <Section title="The article, paragraph by paragraph" id="paragraphs">
      <p>
        {coverage.sentence} Every line that is not empty counts as a paragraph, the headline first. A record takes facts
        from a paragraph, not its words; what is left out is not thereby cleared or confirmed.
      </p>
      <ol className={styles.passages}>
        {coverage.passages.map(({ where, records }) => (
          <li key={where}>
            <h3>{where}</h3>
            <ul>
              {rows
                .filter((row) => records.includes(row.id))
                .map((row) => (
                  <li key={row.id}>
                    <RecordLink row={row} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
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
