/** A text as the source of a regular expression that matches only itself. */
export function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The source of a regular expression (flag u) that matches any of these words, each whole and as it is written. */
export function wholeWords(words: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])(?:${words.map(literal).join("|")})(?![\\p{L}\\p{N}])`;
}
