import { wholeWords } from "./whole-words.ts";

/**
 * Blanks every known name and every placeholder in a text, so that only words nobody vouched for remain. Of two names that
 * begin at one place the longer goes. Offsets are kept.
 */
export function nameBlanker(names: readonly string[]): (text: string) => string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const known = new RegExp(`\\{[a-z0-9.-]+\\}|${wholeWords(longestFirst)}`, "gu");
  return (text) => text.replaceAll(known, (hit) => " ".repeat(hit.length));
}
