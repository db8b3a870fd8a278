/** The known id nearest to a mistyped one, for the remedy. */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(3, Math.floor(wanted.length / 3)) + 1;
  for (const id of known) {
    const distance = editDistance(wanted, id, least);
    if (distance < least) {
      least = distance;
      best = id;
    }
  }
  return best;
}

/** The known ids nearest to one that leads nowhere, best first: those that share a word with it, then those that look like it. */
export function nearestFew(wanted: string, known: Iterable<string>, few: number): string[] {
  const words = new Set(wanted.split("-"));
  return [...known]
    .map((id) => ({
      id,
      shared: id.split("-").filter((word) => words.has(word)).length,
      distance: editDistance(wanted, id, Number.POSITIVE_INFINITY),
    }))
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance)
    .filter(({ shared, distance }, index) => index === 0 || shared > 0 || distance <= wanted.length / 2)
    .slice(0, few)
    .map(({ id }) => id);
}

/** Levenshtein distance, given up once it exceeds `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
