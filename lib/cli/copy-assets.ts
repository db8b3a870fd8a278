/**
 * Copies what the browser fetches by URL into `public/`, and writes `public/assets.json` with the addresses.
 * `public/` holds nothing else: whatever an earlier version left there is removed.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { resolveGround } from "./ground-setting.ts";
import { inside, installedVersion, isMain } from "./project.ts";

/** The faces that the map's text is drawn with, and the titles of stills. */
const fonts = ["latin", "latin-ext"].flatMap((script) => [
  ...["400-normal", "500-normal", "600-normal", "400-italic"].map(
    (face) => `inter/files/inter-${script}-${face}.woff2`,
  ),
  `source-serif-4/files/source-serif-4-${script}-600-normal.woff2`,
]);

/** Cut to the characters of our names; see geodata/fonts. */
const CHINESE = "noto-sans-sc-500.woff2";

/** The land of the still map, for readers without WebGL or JavaScript. */
const LAND = "still-land.svg";

/** Copies worker, basemap and fonts, and returns one line about them. */
export async function copyAssets(): Promise<string> {
  const version = installedVersion("maplibre-gl");
  const worker = await readFile(inside("node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs"));
  checkWorkerVersion(worker.subarray(0, 1000).toString(), version);
  const workerFile = `maplibre-gl-worker-${version}.mjs`;
  const archive = onlyArchive(await list(inside("geodata/basemap")));
  const basemap = await readFile(inside("geodata/basemap", archive));
  const basemapFile = hashedName(archive, basemap);
  const land = await readFile(inside("geodata/basemap", LAND));
  const landFile = hashedName(LAND, land);

  await fill("maplibre", new Map([[workerFile, worker]]));
  const { ground, archive: streets } = await resolveGround(process.env);
  await fill("basemap", new Map([[basemapFile, basemap], [landFile, land], ...streets]));
  // The version is in the path, for the files are kept by browsers for ever.
  const chinese = await readFile(inside("geodata/fonts", CHINESE));
  const versions = `inter-${installedVersion("@fontsource/inter")}-serif-${installedVersion("@fontsource/source-serif-4")}`;
  const fontFolder = `${versions}-${shortHash(chinese)}`;
  await keepOnly("fonts", [fontFolder]);
  await fill(`fonts/${fontFolder}`, new Map([...(await Promise.all(fonts.map(readFont))), [CHINESE, chinese]]));
  const assets = {
    worker: `/maplibre/${workerFile}`,
    basemap: `/basemap/${basemapFile}`,
    land: `/basemap/${landFile}`,
    fonts: `/fonts/${fontFolder}`,
    ground,
  };
  await writeFile(inside("public/assets.json"), `${JSON.stringify(assets, null, 2)}\n`);
  return `${workerFile}, ${basemapFile}, ${fonts.length} fonts`;
}

/** Refuses a worker of another version than the library's: the two would fall silent, and the map stay grey. */
export function checkWorkerVersion(head: string, expected: string): void {
  const found = /maplibre-gl-js\/blob\/v(\d[\w.-]*)\/LICENSE/.exec(head)?.[1];
  if (found !== expected) {
    throw new Error(`MapLibre's worker says version ${found ?? "(none)"}, the package says ${expected}: run npm ci.`);
  }
}

/** The archive among the files of `geodata/basemap`: there must be one, and only one. */
export function onlyArchive(files: readonly string[]): string {
  const archives = files.filter((file) => file.endsWith(".pmtiles"));
  const [archive, ...more] = archives;
  if (!archive) throw new Error("There is no basemap in geodata/basemap: one file *.pmtiles is expected.");
  if (more.length > 0) throw new Error(`geodata/basemap holds ${archives.join(" and ")}: one *.pmtiles is expected.`);
  return archive;
}

/** A file's name with a part of its hash, so that browsers may keep it for ever. */
export function hashedName(name: string, content: Uint8Array): string {
  return name.replace(/(\.[^.]+)$/, `-${shortHash(content)}$1`);
}

function shortHash(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}

async function readFont(path: string): Promise<[string, Buffer]> {
  return [basename(path), await readFile(inside("node_modules/@fontsource", path))];
}

/** Makes a folder of `public/` hold exactly these files. */
async function fill(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await mkdir(inside("public", folder), { recursive: true });
  for (const [name, content] of files) await writeFile(inside("public", folder, name), content);
  await keepOnly(folder, [...files.keys()]);
}

async function keepOnly(folder: string, names: readonly string[]): Promise<void> {
  for (const name of await list(inside("public", folder))) {
    if (!names.includes(name)) await rm(inside("public", folder, name), { recursive: true });
  }
}

async function list(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

if (isMain(import.meta.url)) process.stdout.write(`${await copyAssets()}\n`);
