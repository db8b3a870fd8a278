/**
 * Writes `geodata/outlines/`, the outlines of the provinces and states that `outlined.csv` names, from Natural Earth's: `npm run
 * outlines`. They are committed, and part of the dataset: `npm run lock` afterwards.
 *
 * usage: node --import tsx geodata/basemap/outlines.ts [--work FOLDER] [--out FOLDER]
 */
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { run } from "./steps/command.ts";
import { fetchPackage, PYTHON } from "./steps/inputs.ts";
import { convertTable } from "./steps/natural-earth.ts";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { values } = parseArgs({ options: { work: { type: "string" }, out: { type: "string" } } });
const work = values.work ? resolve(values.work) : await mkdtemp(join(tmpdir(), "tielines-outlines-"));
const out = resolve(values.out ?? here("../outlines"));
const states = join(work, "states_provinces.geojson");

await mkdir(out, { recursive: true });
await convertTable(await fetchPackage(work, "qgis-common"), "states_provinces", states);
await run(PYTHON, [here("shores/outlines.py"), states, here("outlined.csv"), out], { quiet: false });
