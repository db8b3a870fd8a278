/** Longest search text in a link, in characters (code points). */
export const LONGEST_QUERY = 80;

/** Control, formatting (zero-width, bidirectional) and broken characters, none of which a reader can see. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Line breaks and tabs stand for spaces; whatever else cannot be seen is left out. */
export function withoutHidden(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " ").replace(HIDDEN, "");
}

/** A search text as links hold it: nothing hidden, single spaces, none at the ends, at most 80 characters. */
export function cleanQuery(text: string): string {
  const plain = withoutHidden(text).replace(/\s+/g, " ").trim();
  return [...plain].slice(0, LONGEST_QUERY).join("").trimEnd();
}

/** A value as a notice quotes it: nothing hidden, cut to 40 characters. */
export function quotable(value: string): string {
  const plain = [...withoutHidden(value.slice(0, 400))];
  return plain.length > 40 ? `${plain.slice(0, 40).join("")}…` : plain.join("");
}
