import type { Suggestions } from "../../lib/atlas/search.ts";
import { correctionSentence } from "../../lib/atlas/search-words.ts";
import styles from "./search-box.module.css";

/** What the search box has to say: how much it suggests, for those who do not see the list, and that it cannot suggest. */
export function SearchStatus({ found, error }: { found: Suggestions | null; error: string | null }) {
  const options = found?.groups.reduce((sum, group) => sum + group.options.length, 0) ?? 0;
  return (
    <>
      <p role="status" className="visually-hidden">
        {found && options > 0
          ? [correctionSentence(found), found.people, `${options} ${options === 1 ? "suggestion" : "suggestions"}.`]
              .filter(Boolean)
              .join(" ")
          : ""}
      </p>
      <p role="status" className={styles.status}>
        {error
          ? `${error} The list of records still follows what you type.`
          : found && options === 0
            ? "Nothing has a name like this; the list of records follows what you type."
            : ""}
      </p>
    </>
  );
}
