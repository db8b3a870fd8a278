/**
 * Next's own page for server errors cannot be replaced in `app`, and its inline styles break the security policy.
 * This puts a plain page in its place: no style, no script, nothing that could fail in turn.
 */
import { access, writeFile } from "node:fs/promises";
import { inside } from "./project.ts";

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Error – Tielines</title></head>
<body>
<main>
<h1>This page could not be shown</h1>
<p>Something went wrong on the server. Reload the page to try again, or go <a href="/">to the atlas</a>.</p>
</main>
</body>
</html>
`;

/** Replaces both copies that a build makes. Where they are not, Next has changed and this must be looked at. */
export async function replaceErrorPage(): Promise<void> {
  for (const file of ["app/_global-error.html", "pages/500.html"]) {
    const path = inside(".next/server", file);
    await access(path).catch(() => {
      throw new Error(`.next/server/${file} is missing: Next keeps its error page elsewhere now.`);
    });
    await writeFile(path, page);
  }
}
