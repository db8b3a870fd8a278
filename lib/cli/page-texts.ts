/** What a page says to readers, to screen readers and to whoever previews it: its text and the attributes that are read. */
import { tokensOf } from "./html-tokens.ts";

/** Elements within which a sentence goes on. */
const inline = new Set([
  "a",
  "abbr",
  "b",
  "cite",
  "code",
  "em",
  "i",
  "mark",
  "q",
  "small",
  "strong",
  "sub",
  "sup",
  "time",
  "tspan",
]);

/** Attributes whose values are words for people. */
const spoken = new Set(["alt", "aria-description", "aria-label", "content", "label", "placeholder", "title"]);

/** Scripts and styles are no words. What Next keeps in scripts for the browser is what stands in the page. */
const silent = new Set(["script", "style"]);

/** The page's runs of text, each once, without markup. */
export function pageTexts(html: string): Set<string> {
  const texts = new Set<string>();
  const keep = (text: string) => {
    const words = decoded(text).replaceAll(/\s+/g, " ").trim();
    if (words) texts.add(words);
  };
  let run = "";
  const flush = () => {
    keep(run);
    run = "";
  };
  for (const token of tokensOf(html)) {
    if (token.kind === "text") run += token.text;
    else if (token.kind === "close" && !inline.has(token.name)) flush();
    else if (token.kind === "open") {
      if (!inline.has(token.tag.name)) flush();
      for (const { name, value } of token.tag.attributes) if (spoken.has(name)) keep(value);
      if (token.content !== null && !silent.has(token.tag.name)) keep(token.content);
    }
  }
  flush();
  return texts;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (entity, hex?: string, number?: string, name?: string) => {
      if (name) return named[name.toLowerCase()] ?? entity;
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number));
    },
  );
}
