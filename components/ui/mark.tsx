import type { ProgramId } from "../../geodata/schema/vocabulary.ts";
import { PROGRAM_LETTERS } from "../../lib/atlas/programs.ts";
import type { Mark as MarkKind } from "../../lib/atlas/row.ts";
import styles from "./mark.module.css";

/**
 * A record's tile, 22 px (LOOK §6, geometry 5): fill says standing, shape says bearing, letter says program. It repeats
 * what the words beside it say, so it is hidden from screen readers.
 */
export function Mark({
  mark,
  program,
  proposed = false,
  size = 22,
  letters = true,
  quiet = false,
  x,
  y,
}: {
  mark: MarkKind;
  program: ProgramId | null;
  /** A claim about something that was only proposed: drawn dashed. */
  proposed?: boolean;
  size?: number;
  letters?: boolean;
  /** Outside the range of a timeline: in the colour of rules. */
  quiet?: boolean;
  /** Top left corner within another picture, in its units. */
  x?: number;
  y?: number;
}) {
  const letter = program ? PROGRAM_LETTERS[program] : null;
  const lettered = letters && letter !== null && mark !== "background";
  return (
    <svg
      aria-hidden="true"
      className={styles.mark}
      data-program={letter ?? "none"}
      data-mark={mark}
      data-proposed={proposed}
      data-quiet={quiet || undefined}
      x={x}
      y={y}
      width={size}
      height={size}
      viewBox="0 0 22 22"
    >
      <Shape mark={mark} lettered={lettered} dot={letters ? 3.6 : 4.2} />
      {lettered && (
        <text x="11" y={mark === "reported" ? 13.2 : 14.6} textAnchor="middle" className={styles.letter}>
          {letter}
        </text>
      )}
    </svg>
  );
}

/** Outlines keep their width in small tiles: half as thick they would all look alike on a coarse screen. */
const OUTLINE = { vectorEffect: "non-scaling-stroke" } as const;

function Shape({ mark, lettered, dot }: { mark: MarkKind; lettered: boolean; dot: number }) {
  switch (mark) {
    case "act":
      return <rect className={styles.act} x="1.5" y="1.5" width="19" height="19" rx="1.5" />;
    case "background":
      return <circle className={styles.dot} cx="11" cy="11" r={dot} />;
    case "struck":
      return (
        <g className={styles.struck}>
          <circle {...OUTLINE} cx="11" cy="11" r="8.4" />
          <path {...OUTLINE} d={lettered ? "M2.4 19.6 7 15M15 7l4.6-4.6" : "M4 18 18 4"} />
        </g>
      );
    case "decided":
      return (
        <g>
          <circle className={styles.solid} cx="11" cy="11" r="10" />
          <circle {...OUTLINE} className={styles.innerRing} cx="11" cy="11" r="8.2" />
        </g>
      );
    case "found":
      return <circle className={styles.solid} cx="11" cy="11" r="10" />;
    case "reported":
      return (
        <g>
          <circle {...OUTLINE} className={styles.hollow} cx="11" cy="11" r="9.2" />
          <circle className={styles.reportedDot} cx="11" cy={lettered ? 17 : 11} r={lettered ? 1.7 : 3.2} />
        </g>
      );
    case "open":
      return <circle {...OUTLINE} className={styles.hollow} cx="11" cy="11" r="9.2" />;
  }
}
