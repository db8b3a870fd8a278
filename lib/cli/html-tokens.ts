/** Cuts a page's HTML into tags, text and comments. Follows HTML's own tokenisation, as far as a well-formed page needs it. */

/** A start tag. `end` is the offset behind it. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly { name: string; value: string; offset: number }[];
  readonly end: number;
}

/** A part of the page, from `from` to `to`. Of an element whose content is text `content` is that text. */
export type Token =
  | { readonly kind: "open"; readonly tag: Tag; readonly content: string | null; readonly from: number }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "comment" };

/** Elements whose content is text up to their end tag, whatever it looks like. */
const textElements = new Set(["script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp"]);

/** Reads a page from its first character to its last. */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  let text = at;
  while (at !== -1 && at < html.length) {
    at = html.indexOf("<", at);
    const next = at === -1 ? null : markup(html, at);
    if (at !== -1 && !next) {
      at += 1;
      continue;
    }
    const end = at === -1 ? html.length : at;
    if (end > text) yield { kind: "text", text: html.slice(text, end) };
    if (!next) return;
    yield next.token;
    at = next.end;
    text = at;
  }
  if (text < html.length) yield { kind: "text", text: html.slice(text) };
}

/** What stands at a `<`, and where it ends; null where it is only a character. */
function markup(html: string, at: number): { token: Token; end: number } | null {
  if (html.startsWith("<!--", at)) return { token: { kind: "comment" }, end: after(html, "-->", at + 4) };
  if (html.startsWith("<!", at)) return { token: { kind: "comment" }, end: after(html, ">", at) };
  const closing = /<\/([a-z][^\s/>]*)/iy;
  closing.lastIndex = at;
  const closed = closing.exec(html)?.[1]?.toLowerCase();
  if (closed) return { token: { kind: "close", name: closed }, end: after(html, ">", at) };
  const tag = readTag(html, at);
  if (!tag) return null;
  const contentEnd = textElements.has(tag.name) ? endTag(html, tag.name, tag.end) : null;
  const content = contentEnd === null ? null : html.slice(tag.end, contentEnd);
  return { token: { kind: "open", tag, content, from: at }, end: contentEnd ?? tag.end };
}

/** Sticky: one attribute with what stands before it, its value quoted, unquoted or missing. */
const attribute = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/** The start tag at an offset, or null where something else stands there. */
function readTag(html: string, at: number): Tag | null {
  const opening = /<([a-z][^\s/>]*)/iy;
  opening.lastIndex = at;
  const name = opening.exec(html)?.[1]?.toLowerCase();
  if (!name) return null;
  const attributes: { name: string; value: string; offset: number }[] = [];
  let end = opening.lastIndex;
  for (;;) {
    attribute.lastIndex = end;
    const found = attribute.exec(html);
    if (!found?.[1]) break;
    const offset = found.index + found[0].indexOf(found[1]);
    attributes.push({ name: found[1].toLowerCase(), value: found[2] ?? found[3] ?? found[4] ?? "", offset });
    end = attribute.lastIndex;
  }
  return { name, attributes, end: after(html, ">", end) };
}

function endTag(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[\\s/>]`, "gi");
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

function after(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found === -1 ? html.length : found + text.length;
}
