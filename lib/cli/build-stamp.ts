/** Says whether the build in `.next` was made from the files and settings that are there now. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, readdir, readFile, stat, writeFile } from "node:fs/promises";
import type { Environment } from "./processes.ts";
import { inside } from "./project.ts";

/** All that decides what a build contains. */
const inputs = [
  "app",
  "components",
  "geodata",
  "lib",
  "proxy.ts",
  "next.config.js",
  "package-lock.json",
  "tsconfig.json",
];

/** Settings of the commands and tests: they change no page. */
const notForBuilds = new Set(["TIELINES_ARTICLES", "TIELINES_CHROMIUM", "TIELINES_LONG", "TIELINES_E2E_URL"]);

const stampFile = inside(".next/tielines-build.json");

/** A hash over everything that a build is made from. */
export async function inputsHash(environment: Environment = process.env): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await Promise.all(inputs.map(filesUnder))).flat()) {
    hash.update(`${file}\0${await contentHash(file)}\n`);
  }
  for (const [name, value] of settings(environment)) hash.update(`${name}=${value}\n`);
  return hash.digest("hex");
}

/** The settings that a build depends on, in a fixed order. */
export function settings(environment: Environment): [string, string][] {
  return Object.entries(environment)
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[0].startsWith("TIELINES_"))
    .filter(([name]) => !notForBuilds.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Marks the build in `.next` as made from these inputs. */
export async function writeStamp(inputs: string): Promise<void> {
  await writeFile(stampFile, `${JSON.stringify({ inputs, build: await buildId() })}\n`);
}

/** Null where the build can be served as it is, else a sentence that says why it cannot. */
export async function whyBuild(): Promise<string | null> {
  const stamp = await readJson(stampFile);
  if (!stamp) return "There is no build yet.";
  // Somebody may have run `next build` by itself: its pages have no hashes.
  if (stamp.build !== (await buildId())) return "The build was not made by npm run build.";
  if (stamp.inputs !== (await inputsHash())) return "Files or settings have changed since the last build.";
  const assets = await readJson(inside("public/assets.json"));
  const copied = await Promise.all([assets?.worker, assets?.basemap, assets?.fonts].map(isCopied));
  return copied.every(Boolean) ? null : "Files are missing from public.";
}

async function isCopied(path: string | undefined): Promise<boolean> {
  if (!path) return false;
  return access(inside("public", path)).then(
    () => true,
    () => false,
  );
}

async function buildId(): Promise<string | null> {
  return readFile(inside(".next/BUILD_ID"), "utf8").catch(() => null);
}

async function readJson(file: string): Promise<Record<string, string> | null> {
  return readFile(file, "utf8")
    .then((text) => JSON.parse(text) as Record<string, string>)
    .catch(() => null);
}

/** All files under a path of the project, sorted; hidden ones and editors' leftovers do not count. */
async function filesUnder(path: string): Promise<string[]> {
  const found = await stat(inside(path)).catch(() => null);
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(inside(path), { withFileTypes: true });
  const names = entries.filter((entry) => !/^\.|~$/.test(entry.name)).map((entry) => `${path}/${entry.name}`);
  return (await Promise.all(names.sort().map(filesUnder))).flat();
}

async function contentHash(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(inside(file))) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
