import type { Story } from "../../lib/atlas/story.ts";
import { Mark } from "../ui/mark.tsx";
import panel from "./panel.module.css";
import { SinceThen } from "./since-then.tsx";
import styles from "./standing-box.module.css";

/** The leading claim with its answer and its latest finding, then what is on the public record besides. */
export function StandingBox({ story }: { story: Story }) {
  return (
    <div className={styles.standing}>
      <p className={styles.standingLabel}>Standing</p>
      <p className={styles.stamp}>{story.stamp}</p>
      <SinceThen words={story.since} />
      <StandingTrack story={story} />
    </div>
  );
}

/** How the standing came about, and what of a claim's record is on the public record. */
export function StandingTrack({ story }: { story: Story }) {
  const documented = story.bearing === "claim" ? story.claims.filter((claim) => claim.standing === "documented") : [];
  return (
    <>
      {story.track.length > 0 && (
        <ol className={styles.track} aria-label="How the standing came about">
          {story.track.map((stop) => (
            <li key={stop.word + stop.date}>
              <StopMark mark={stop.mark} />
              <b>{stop.word}</b>
              <span>{stop.date}</span>
            </li>
          ))}
        </ol>
      )}
      {documented.map((claim) => (
        <p key={claim.id} className={styles.documented}>
          <b>On the public record:</b> {claim.text}{" "}
          <span className={panel.soft}>{[claim.sentence, claim.since].filter(Boolean).join(" · ")}</span>
        </p>
      ))}
    </>
  );
}

/** A denial is no standing and has its own sign: a circle with a bar across. */
function StopMark({ mark }: { mark: Story["track"][number]["mark"] }) {
  if (mark !== "denied") return <Mark mark={mark} program={null} size={14} />;
  return (
    <svg aria-hidden="true" className={styles.denied} width="14" height="14" viewBox="0 0 14 14">
      <circle cx="7" cy="7" r="5.8" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path d="M3.6 7h6.8" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
