/**
 * Writes `.next/script-hashes.json`: for every page of the build, the hashes of its inline scripts, from which
 * `proxy.ts` makes the page's security policy. A page that the policy would break stops the build.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { readPage, scriptHash } from "./html.ts";
import { inside, isMain } from "./project.ts";

/** Hashes the pages of the build and returns one line about them. */
export async function writeScriptHashes(): Promise<string> {
  const folder = inside(".next/server/app");
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
  if (files.length === 0) throw new Error("The build has no static page in .next/server/app.");
  const hashes: Record<string, string[]> = {};
  const problems: string[] = [];
  for (const file of files) {
    const page = readPage(await readFile(inside(".next/server/app", file), "utf8"));
    hashes[pagePath(file)] = [...new Set(page.scripts.map(scriptHash))];
    for (const { what, offset } of page.blocked) {
      problems.push(`.next/server/app/${file}, offset ${offset}: ${what} is blocked by the security policy`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  await writeFile(inside(".next/script-hashes.json"), `${JSON.stringify(hashes)}\n`);
  const most = Math.max(...Object.values(hashes).map((each) => each.length));
  return `${files.length} pages, at most ${most} inline scripts on one`;
}

/** The path under which a file of the build is served: `events/a.html` is `/events/a`, `index.html` is `/`. */
export function pagePath(file: string): string {
  const path = file.replaceAll("\\", "/").replace(/\.html$/, "");
  return path === "index" ? "/" : `/${path}`;
}

if (isMain(import.meta.url)) process.stdout.write(`${await writeScriptHashes()}\n`);
