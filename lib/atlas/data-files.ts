/** Addresses of the files that the browser fetches. Their names change with the data, so that they may be kept for ever. */
const FOLDER = "/atlas-data";

/** Rows and places as known today. */
export function mapFile(version: string): string {
  return `${FOLDER}/${version}.json`;
}

/** Earlier versions of all rows. */
export function historyFile(version: string): string {
  return `${FOLDER}/${version}-history.json`;
}

/** What the search box suggests. */
export function suggestionsFile(version: string): string {
  return `${FOLDER}/${version}-search.json`;
}

/** Every record's claims with answers, findings and sources, for downloads. */
export function claimsFile(version: string): string {
  return `${FOLDER}/${version}-claims.json`;
}

/** What warnings about an editor's words need. */
export function wordsFile(version: string): string {
  return `${FOLDER}/${version}-wording.json`;
}

/** A record's story from a day (YYYY-MM-DD) on which something about it became public. */
export function storyFile(version: string, id: string, day: string): string {
  return `${FOLDER}/${version}-${id}-${day}.json`;
}
