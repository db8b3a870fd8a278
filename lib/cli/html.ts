/**
 * Reads what the security policy cares about from a page's HTML: inline scripts, and the style attributes, style
 * elements and event handlers that the policy would silently block. Follows HTML's own tokenisation, as far as a
 * well-formed page needs it.
 */
import { createHash } from "node:crypto";

export interface Page {
  /** The text of every inline script that runs, in order. */
  readonly scripts: string[];
  /** What the policy blocks, each with its offset in the file. */
  readonly blocked: { readonly what: string; readonly offset: number }[];
}

/** Elements whose content is text up to their end tag, whatever it looks like. */
const textElements = new Set(["script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp"]);

/** Data, not code: browsers never run it and the policy does not apply to it. */
const dataTypes = new Set(["application/ld+json", "application/json"]);

/** Scans a page. */
export function readPage(html: string): Page {
  const scripts: string[] = [];
  const blocked: Page["blocked"] = [];
  let at = html.indexOf("<");
  while (at !== -1) {
    if (html.startsWith("<!--", at)) {
      at = after(html, "-->", at + 4);
    } else {
      const tag = readTag(html, at);
      for (const { name, offset } of tag?.attributes ?? []) {
        if (name === "style" || /^on[a-z]/.test(name)) blocked.push({ what: `the attribute ${name}=`, offset });
      }
      if (tag?.name === "style") blocked.push({ what: "a <style> element", offset: at });
      const start = tag?.end ?? at + 1;
      at = start;
      if (tag && textElements.has(tag.name)) {
        const end = endTag(html, tag.name, start);
        if (tag.name === "script" && runsInline(tag)) scripts.push(html.slice(start, end));
        at = end;
      }
    }
    at = html.indexOf("<", at);
  }
  return { scripts, blocked };
}

/** The source expression of the policy for an inline script. */
export function scriptHash(script: string): string {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}

interface Tag {
  readonly name: string;
  readonly attributes: readonly { name: string; value: string; offset: number }[];
  readonly end: number;
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

function runsInline(tag: Tag): boolean {
  const value = (name: string) => tag.attributes.find((each) => each.name === name)?.value;
  return value("src") === undefined && !dataTypes.has((value("type") ?? "").trim().toLowerCase());
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
