import type { Story } from "../../lib/atlas/story.ts";
import { ViewLink } from "../explorer/view-link.tsx";
import styles from "./panel.module.css";

/** When and where, in words that say how surely, and what kind of thing it is. */
export function RecordFacts({ story }: { story: Story }) {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>When</dt>
        <dd>
          {story.when}
          {story.whenNote && <span className={styles.soft}> ({story.whenNote})</span>}
        </dd>
      </div>
      {story.places.map((place, index) => (
        <div key={`${place.label}${place.how}`}>
          <dt>{placeWord(story, index)}</dt>
          <dd>
            {place.place ? <ViewLink href={`/places/${place.place}`}>{place.label}</ViewLink> : place.label}
            {place.how && <span className={styles.soft}> ({place.how})</span>}
            {place.note && <span className={styles.note}>{place.note}</span>}
          </dd>
        </div>
      ))}
      {story.described && (
        <div>
          <dt>What it is</dt>
          <dd>{story.described}</dd>
        </div>
      )}
    </dl>
  );
}

/** A tie without a direction has two ends of which neither comes first. */
function placeWord({ type, directed }: Story, index: number): string {
  if (type === "event") return "Where";
  if (!directed) return index === 0 ? "Between" : "and";
  return index === 0 ? "From" : "To";
}
