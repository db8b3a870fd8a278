import "server-only";
import type { Tombstone } from "./assets.ts";

/** Pages that the server answers with itself: no style, no script, nothing that could fail in turn. */

/** The page that stands where a removed record was. In another site's frame its links open outside of it. */
export function gonePage({ on, reason }: Tombstone, embed: boolean): string {
  const link = (href: string, words: string) => `<a href="${href}"${embed ? OUTSIDE : ""}>${words}</a>`;
  return page(
    "Record removed",
    `<h1>This record was removed</h1>
<p>Removed on <time datetime="${escaped(on)}">${escaped(on)}</time>. ${escaped(reason)}</p>
<p>${link("/", "To the atlas")} · ${link("/corrections", "Corrections")}</p>`,
  );
}

/** What stands in a frame that may not show what it was asked for: why, and where it can be read. `href` is a path of the atlas. */
export function embedRefusal(why: string, href: string): string {
  return page("Not embedded", `<p>${escaped(why)} <a href="${escaped(href)}"${OUTSIDE}>Open it in the atlas</a></p>`);
}

const OUTSIDE = ' target="_blank" rel="noopener"';

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${title} – Tielines</title></head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
