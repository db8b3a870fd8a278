import { capitalised } from "../../lib/atlas/names.ts";
import styles from "./since-then.module.css";

/** Beside what is told of an earlier day: what came since. Nothing where nothing did, and of today. */
export function SinceThen({ words }: { words: string }) {
  return words === "" ? null : <p className={styles.since}>{capitalised(words)}</p>;
}
