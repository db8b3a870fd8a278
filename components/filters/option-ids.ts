import type { SearchEntry } from "../../lib/atlas/search-entry.ts";

/** The id of the list of suggestions, by which the search box says that it has one. */
export const SUGGESTION_LIST = "search-suggestions";

/** The id of an option: kinds have their ids apart. */
export function optionId({ kind, id }: Pick<SearchEntry, "kind" | "id">): string {
  return `${SUGGESTION_LIST}-${kind}-${id}`;
}
