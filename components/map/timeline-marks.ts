/**
 * Points on the browser's performance timeline, for `npm run bench` and for whoever wonders where the time goes:
 * `tielines:list` once, when the records are painted and answer; `tielines:glyphs` once, at the first frame that shows
 * their glyphs; then, at each frame that shows another query or another path, `tielines:filter` or `tielines:select`, and
 * `tielines:search` where it shows what the search box suggests for other words.
 */

/** Makes a mark that a visit has once. False where it is there already: a map made again is not the first. */
export function markOnce(name: "tielines:list" | "tielines:glyphs"): boolean {
  if (performance.getEntriesByName(name).length > 0) return false;
  performance.mark(name);
  return true;
}

/** Marks what is drawn now, with the ids of the places or options that are shown; a long visit keeps only the latest. */
export function markLatest(
  name: "tielines:filter" | "tielines:select" | "tielines:search",
  ids: readonly string[],
): void {
  performance.clearMarks(name);
  performance.mark(name, { detail: ids });
}
