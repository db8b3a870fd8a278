/**
 * Reads what the security policy cares about from a page's HTML: inline scripts, and the style attributes, style
 * elements and event handlers that the policy would silently block.
 */
import { createHash } from "node:crypto";
import { type Tag, tokensOf } from "./html-tokens.ts";

export interface Page {
  /** The text of every inline script that runs, in order. */
  readonly scripts: string[];
  /** What the policy blocks, each with its offset in the file. */
  readonly blocked: { readonly what: string; readonly offset: number }[];
}

/** Data, not code: browsers never run it and the policy does not apply to it. */
const dataTypes = new Set(["application/ld+json", "application/json"]);

/** Scans a page. */
export function readPage(html: string): Page {
  const scripts: string[] = [];
  const blocked: Page["blocked"] = [];
  for (const token of tokensOf(html)) {
    if (token.kind !== "open") continue;
    const { tag, content, from } = token;
    for (const { name, offset } of tag.attributes) {
      if (name === "style" || /^on[a-z]/.test(name)) blocked.push({ what: `the attribute ${name}=`, offset });
    }
    if (tag.name === "style") blocked.push({ what: "a <style> element", offset: from });
    if (tag.name === "script" && runsInline(tag)) scripts.push(content ?? "");
  }
  return { scripts, blocked };
}

/** The source expression of the policy for an inline script. */
export function scriptHash(script: string): string {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}

function runsInline(tag: Tag): boolean {
  const value = (name: string) => tag.attributes.find((each) => each.name === name)?.value;
  return value("src") === undefined && !dataTypes.has((value("type") ?? "").trim().toLowerCase());
}
