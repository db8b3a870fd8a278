import type { ReactNode } from "react";
import type { PageWords } from "./page-words.ts";

/** Words that are English on every page: texts of records, names of publishers. */
export function English({ words, children }: { words: PageWords; children: ReactNode }) {
  return <span lang={words.language.tag === "en" ? undefined : "en"}>{children}</span>;
}
