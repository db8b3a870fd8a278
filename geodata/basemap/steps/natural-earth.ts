import { rm } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./command.ts";
import { type Feature, readFeatures, writeFeatures } from "./geojson.ts";
import type { Inputs } from "./inputs.ts";
import { readMarble } from "./marble.ts";
import { type NameRow, readNames } from "./names.ts";

/** Natural Earth as GeoJSON: longitude, latitude in degrees (WGS 84), 5 decimals (about 1 m). */

const MAGICS = "usr/share/magics";
const MARBLE = "usr/share/marble/data/naturalearth";
const QGIS = "usr/share/qgis/resources/data/world_map.gpkg";

/** Name of the file that is made; shapefile below the folder of libmagics++-data. */
const SHAPEFILES = {
  "land-50m": "50m/ne_50m_land",
  "land-10m": "10m/ne_10m_land",
  "borders-raw": "10m/ne_10m_admin_0_boundary_lines_land",
  "state-borders-raw": "10m/ne_10m_admin_1_states_provinces_lines",
  "rivers-raw": "10m/ne_10m_rivers_lake_centerlines",
  "places-raw": "10m/ne_10m_populated_places_simple",
};

/** Converts all layers, and leaves out what the map does not draw. */
export async function convertNaturalEarth(inputs: Inputs, work: string): Promise<void> {
  const file = (name: string) => join(work, `${name}.geojson`);
  for (const [name, shapefile] of Object.entries(SHAPEFILES)) {
    await convert(join(inputs.debian("libmagics++-data"), MAGICS, `${shapefile}.shp`), file(name));
  }
  for (const table of ["countries", "states_provinces"] as const) {
    await convertTable(inputs.debian("qgis-common"), table, file(table));
  }
  for (const [name, source] of Object.entries({ urban: "urban_areas", ice: "glaciated_areas" })) {
    await readMarble(join(inputs.debian("marble-qt-data"), MARBLE, `ne_50m_${source}.pn2`), file(name));
  }
  await select(file("borders-raw"), file("borders"), border);
  await select(file("state-borders-raw"), file("state-borders"), stateBorder);
  const names = await readNames("river");
  await select(file("rivers-raw"), file("rivers"), (properties) => river(properties, names));
}

/** Countries, or states and provinces, as shapes; `folder` is that of qgis-common. */
export async function convertTable(folder: string, table: "countries" | "states_provinces", to: string): Promise<void> {
  await convert(join(folder, QGIS), to, table);
}

/**
 * A land border: `d` 1 where Natural Earth does not call it an international boundary (disputed, indefinite, line of
 * control, indeterminate frontier). Lease and overlay limits are no borders; "ForgetMagics" is what ECMWF struck out.
 */
function border({ featurecla }: Record<string, unknown>): Record<string, unknown> | null {
  const kind = String(featurecla);
  if (/^(ForgetMagics|Lease limit|Overlay limit)/.test(kind)) return null;
  return { d: kind.startsWith("International") ? 0 : 1 };
}

/** A border of states or provinces: `f` 1 in Canada, the United States and China; `z` the zoom at which it appears. */
function stateBorder({ adm0_a3, min_zoom }: Record<string, unknown>): Record<string, unknown> {
  return { f: ["CAN", "USA", "CHN"].includes(String(adm0_a3)) ? 1 : 0, z: Number(min_zoom) };
}

/**
 * A river: `r` its rank, 0 for the greatest. Its way through a lake is kept, without a name, for the zooms at which the lake
 * is too small to be drawn. Where the package lost a letter of a name and names.csv does not mend it, there is none.
 */
function river(
  { featurecla, scalerank, name: given }: Record<string, unknown>,
  names: ReadonlyMap<string, NameRow>,
): Record<string, unknown> {
  const name = names.get(String(given))?.name ?? String(given ?? "");
  const shown = name !== "" && !name.includes("?") && !/Centerline/i.test(String(featurecla));
  return { r: Number(scalerank), ...(shown ? { name } : {}) };
}

async function select(
  from: string,
  to: string,
  choose: (properties: Record<string, unknown>) => Record<string, unknown> | null,
): Promise<void> {
  const kept: Feature[] = [];
  for (const feature of await readFeatures(from)) {
    const properties = choose(feature.properties);
    if (properties && feature.geometry) kept.push({ ...feature, properties });
  }
  await writeFeatures(to, kept);
}

async function convert(from: string, to: string, table?: string): Promise<void> {
  const layer = table ? [table] : [];
  await rm(to, { force: true });
  await run("ogr2ogr", ["-f", "GeoJSON", to, from, ...layer, "-lco", "COORDINATE_PRECISION=5"]);
}
