/**
 * Builds the bench's floors into `test-results/floors`: a plain MapLibre page and a plain Leaflet page (`e2e/floors`) of
 * the records that the running site serves. The first stands on our archive, the second on that archive's land as GeoJSON,
 * so that neither asks anybody else for tiles.
 */
import { copyFile, readFile, rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { TileReader } from "../../geodata/basemap/read-tiles.ts";
import { mapFile } from "../atlas/data-files.ts";
import { readMapData } from "../atlas/read-map-data.ts";
import { floorRecords } from "./floor-records.ts";
import { inside } from "./project.ts";

const FLOORS = ["maplibre", "leaflet"];
const target = inside("test-results/floors");

/** Four tiles hold the coasts of the world finely enough for a map that shows all of it. */
const LAND_ZOOM = 1;

/** Builds both floors for the site at this address. The folders are to be served together, the first one first. */
export async function buildFloors(site: string): Promise<string[]> {
  const assets = JSON.parse(await readFile(inside("public/assets.json"), "utf8")) as Record<string, string>;
  await rm(target, { recursive: true, force: true });
  await build({
    entryPoints: FLOORS.map((name) => inside("e2e/floors", name, "main.js")),
    outbase: inside("e2e/floors"),
    outdir: target,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
    loader: { ".png": "dataurl" },
    define: { WORKER: JSON.stringify(assets.worker), BASEMAP: JSON.stringify(assets.basemap) },
  });
  for (const name of FLOORS) await copyFile(inside("e2e/floors", name, "index.html"), `${target}/${name}/index.html`);
  await writeFile(`${target}/records.geojson`, JSON.stringify(floorRecords(await servedData(site))));
  await writeFile(`${target}/land.geojson`, JSON.stringify(await land(inside("public", assets.basemap ?? ""))));
  return [target, inside("public")];
}

/** The file that the site's own map fetches. The page says of which version of the data it is. */
export async function servedData(site: string) {
  const page = await (await fetch(site)).text();
  const version = /\bversion\\?":\\?"([0-9a-f]{12})\b/.exec(page)?.[1];
  if (!version) throw new Error("The home page names no version of its data.");
  return readMapData(await (await fetch(site + mapFile(version))).text());
}

/** All land, west of Greenwich and once more unwrapped, so that it reaches around the Pacific. Degrees, two decimals. */
async function land(archive: string) {
  const reader = await TileReader.open(pathToFileURL(archive));
  const features: object[] = [];
  for (const x of [0, 1]) {
    for (const y of [0, 1]) {
      for (const feature of await reader.features({ z: LAND_ZOOM, x, y }, "land")) {
        const shift = x === 0 ? 0 : -360;
        const text = JSON.stringify(feature.toGeoJSON(x, y, LAND_ZOOM), (_, value) => rounded(value, shift));
        features.push(JSON.parse(text));
      }
    }
  }
  return { type: "FeatureCollection", features };
}

/** Positions arrive as arrays of two numbers; all else stays. */
function rounded(value: unknown, shift: number): unknown {
  if (!Array.isArray(value) || typeof value[0] !== "number" || typeof value[1] !== "number") return value;
  return [Math.round((value[0] + shift) * 100) / 100, Math.round(value[1] * 100) / 100];
}
