import type { Story } from "../../lib/atlas/story.ts";
import panel from "../panel/panel.module.css";
import { RecordFacts } from "../panel/record-facts.tsx";
import { StandingTrack } from "../panel/standing-box.tsx";
import { Mark } from "../ui/mark.tsx";
import styles from "./embed.module.css";
import { EmbedDocuments } from "./embed-documents.tsx";
import { EmbedHead } from "./embed-head.tsx";

/** A record in a frame: its title with claim, answer and latest finding, in sight; then how it came about, where, and on what it rests. */
export function EmbedRecord({ story, program }: { story: Story; program: string }) {
  const lead = story.claims.find((claim) => claim.lead);
  return (
    <>
      <EmbedHead
        over={
          <span className={styles.program}>
            <Mark mark={story.mark} program={story.program} proposed={false} size={16} />
            {program}
          </span>
        }
        title={story.title}
        rest="the record"
      >
        {story.underReview && <p>{story.underReview}</p>}
        <p className={styles.stamp}>{story.stamp}</p>
      </EmbedHead>
      <div id="rest" className={`${styles.rest} ${styles.told}`}>
        <StandingTrack story={story} />
        <RecordFacts story={story} />
        <p className={panel.summary}>{story.summary}</p>
        <EmbedDocuments documents={story.documents} lineage={lead?.lineageWords ?? ""} />
        <p>Every claim, answer and finding, each with its passage, is in the record’s page in the atlas.</p>
      </div>
    </>
  );
}
