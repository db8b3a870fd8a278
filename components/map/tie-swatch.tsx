import type { TieStyle } from "../../lib/atlas/tie-style.ts";
import styles from "./tie-swatch.module.css";

/** A tie as the key shows it: texture and head say what the colour only repeats. */
export function TieSwatch({ style }: { style: TieStyle }) {
  return (
    <svg aria-hidden="true" className={styles.tie} width="34" height="10" viewBox="0 0 34 10">
      <Line style={style} />
    </svg>
  );
}

function Line({ style }: { style: TieStyle }) {
  const open = <path d="M26 1.6 32 5l-6 3.4Z" fill="none" strokeWidth="1.2" />;
  switch (style) {
    case "decided":
      return (
        <g>
          <path d="M1 5h25" strokeWidth="1.9" />
          <path d="M25 1.4 32.4 5 25 8.6Z" fill="currentColor" />
        </g>
      );
    case "open":
      return (
        <g>
          <path d="M2 5h22" strokeWidth="2.6" strokeDasharray="0 5" strokeLinecap="round" />
          {open}
        </g>
      );
    case "reported":
      return (
        <g>
          <path d="M1 5h25" strokeWidth="1" />
          <circle cx="9" cy="5" r="1.9" fill="currentColor" stroke="none" />
          <circle cx="19" cy="5" r="1.9" fill="currentColor" stroke="none" />
          {open}
        </g>
      );
    case "struck":
      return (
        <g>
          <path d="M2 5h22" strokeWidth="1.5" strokeDasharray="0 5" strokeLinecap="round" />
          {open}
        </g>
      );
    case "proposed":
      return <path d="M1 5h24M29 1v8" strokeWidth="1.7" strokeDasharray="7 4" />;
    case "formal":
      return <path d="M1 3.4h32M1 6.6h32" strokeWidth="1.25" />;
    case "background":
      return (
        <g>
          <path d="M1 5h27" strokeWidth="1.2" />
          <path d="M27 3 32 5l-5 2Z" fill="currentColor" />
        </g>
      );
  }
}
