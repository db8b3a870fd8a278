import type { NearRecord } from "../../lib/atlas/related.ts";
import type { Story } from "../../lib/atlas/story.ts";
import type { Citable } from "../../lib/formats/cite.ts";
import { ViewLink } from "../explorer/view-link.tsx";
import { Mark } from "../ui/mark.tsx";
import { ClaimList } from "./claim-list.tsx";
import { CountList } from "./count-list.tsx";
import { DocumentList } from "./document-list.tsx";
import { HistoryList } from "./history-list.tsx";
import styles from "./panel.module.css";
import { PanelActions } from "./panel-actions.tsx";
import { Passages } from "./passages.tsx";
import { RecordFacts } from "./record-facts.tsx";
import { RelatedRecords, type RelatedTitles } from "./related-records.tsx";
import { Section } from "./section.tsx";
import { SkipToActions } from "./skip-to-actions.tsx";
import { StandingBox } from "./standing-box.tsx";

export interface RecordPanelProps {
  readonly story: Story;
  readonly program: { readonly label: string };
  readonly relatedTitles: RelatedTitles;
  /** Others that share something with it; only of today. */
  readonly near?: readonly NearRecord[];
  readonly reportBody: string;
  readonly citable: Omit<Citable, "url" | "accessed">;
  readonly address: string;
  readonly contact: string | null;
}

/** A record read from top to bottom: what is said, by whom, what was answered, what was found, and on what evidence. */
export function RecordPanel({
  story,
  program,
  relatedTitles,
  near = [],
  reportBody,
  citable,
  address,
  contact,
}: RecordPanelProps) {
  const lead = story.claims.find((claim) => claim.lead);
  return (
    <article className={styles.panel} aria-labelledby="record-title">
      <SkipToActions />
      <p className={styles.program}>
        <Mark mark={story.mark} program={story.program} />
        <ViewLink href={`/programs/${story.program}`}>{program.label}</ViewLink>
      </p>
      <h1 id="record-title">{story.title}</h1>
      {story.underReview && <p className={styles.review}>{story.underReview}</p>}
      <StandingBox story={story} />
      <RecordFacts story={story} />
      {story.summary ? (
        <p className={styles.summary}>{story.summary}</p>
      ) : (
        <p className={styles.soft}>
          Our summary and notes were written with all of today in view, so they are left out here. Claims, answers,
          findings and sources are those that were public by then.
        </p>
      )}
      <ClaimList claims={story.claims} bearing={story.bearing} />
      {story.silences.length > 0 && (
        <Section title="What the findings did not decide">
          {story.silences.map((silence) => (
            <p key={silence.text}>
              <b>{silence.by}.</b> {silence.text}
            </p>
          ))}
        </Section>
      )}
      <HistoryList steps={story.history} claims={story.claims.map(({ id }) => id)} />
      {story.counts.length > 0 && (
        <Section title="Figures">
          <CountList counts={story.counts} />
        </Section>
      )}
      {story.conflicts.length > 0 && (
        <Section title="Where sources differ">
          {story.conflicts.map((conflict) => (
            <div key={conflict.field} className={styles.conflict}>
              <h3>{conflict.field}</h3>
              <ul>
                {conflict.values.map((value) => (
                  <li key={value.value + value.by}>
                    <b>{value.value}</b>, by {value.by} <Passages passages={value.passages} />
                  </li>
                ))}
              </ul>
              <p className={styles.soft}>
                Shown here: {conflict.shown}. {conflict.why}
              </p>
            </div>
          ))}
        </Section>
      )}
      {story.context.length > 0 && (
        <Section title="Context">
          {story.context.map((note) => (
            <p key={note.text}>
              <b>Our inference, not a source’s.</b> {note.text} <Passages passages={note.passages} />
            </p>
          ))}
        </Section>
      )}
      <DocumentList
        documents={story.documents}
        lineage={lead && lead.lineage.citations.length > 0 ? { drawing: lead.lineage, words: lead.lineageWords } : null}
      />
      {story.changes.length > 0 && (
        <Section title="About this record">
          {story.searched && <p>{story.searched}.</p>}
          {story.naming && <p>Why a name is printed: {story.naming}</p>}
          <p>Last reviewed {story.reviewed}.</p>
          <ul className={styles.changes}>
            {story.changes.map((change) => (
              <li key={change.on + change.text}>
                <time dateTime={change.on}>{change.on}</time> {change.text}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <RelatedRecords recorded={story.related} titles={relatedTitles} near={near} />
      <PanelActions body={reportBody} contact={contact} citable={citable} address={address} />
    </article>
  );
}
