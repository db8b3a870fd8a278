import { join } from "node:path";
import {
  type Feature,
  type MultiPolygon,
  type Polygon,
  type Position,
  readFeatures,
  writeFeatures,
} from "./geojson.ts";
import type { Inputs } from "./inputs.ts";
import { readNames } from "./names.ts";
import { readTable } from "./tables.ts";

type Rings = Polygon["coordinates"];
type Polylabel = (rings: Rings, precision: number) => Position;

/** Where the middle of the greatest part is not where readers look for the name. */
const COUNTRY_AT: Readonly<Record<string, Position>> = {
  China: [103.5, 35.5],
  Canada: [-104, 58],
  "United States": [-98.5, 39.6],
  Russia: [97, 63],
  Greenland: [-41, 73],
};

/** Countries whose states or provinces are named. */
const WITH_STATES = ["CAN", "USA", "CHN", "AUS", "BRA", "RUS", "IND", "MEX"];

/** Least size in square degrees, weighed by latitude, of ranks 0, 1, 2, 3; what is smaller has the next rank. */
const COUNTRY_RANKS = [400, 60, 15, 4];
const STATE_RANKS = [40, 10, 2];
const SMALLEST_COUNTRY = 0.05;

/** Names of countries, states and waters as points (longitude, latitude, WGS 84) with `name`, `rank` and perhaps `zh`. */
export async function nameAreas(inputs: Inputs, work: string): Promise<void> {
  const { default: polylabel } = await inputs.load<{ default: Polylabel }>("polylabel");
  await writeFeatures(join(work, "country-names.geojson"), await countries(work, polylabel));
  await writeFeatures(join(work, "state-names.geojson"), await states(work, polylabel));
  const waters = (await readTable("waters.csv")).map(({ name = "", longitude, latitude, rank }) =>
    point([Number(longitude), Number(latitude)], { name, rank: Number(rank) }),
  );
  await writeFeatures(join(work, "water-names.geojson"), waters);
}

async function countries(work: string, polylabel: Polylabel): Promise<Feature[]> {
  const names = await readNames("country");
  const features = await readFeatures<MultiPolygon, { NAME: string | null }>(join(work, "countries.geojson"));
  const labels = features.flatMap(({ properties, geometry }): Feature[] => {
    const row = names.get(properties.NAME ?? "");
    const name = row?.name ?? properties.NAME;
    const rings = greatest(geometry);
    const size = area(rings);
    if (!name || row?.leftOut || size < SMALLEST_COUNTRY) return [];
    const at = COUNTRY_AT[name] ?? polylabel(rings, 0.05);
    return [point(at, { name, rank: rank(size, COUNTRY_RANKS), ...(row?.zh ? { zh: row.zh } : {}) })];
  });
  return inOrder(labels);
}

async function states(work: string, polylabel: Polylabel): Promise<Feature[]> {
  const names = await readNames("state");
  const features = await readFeatures<MultiPolygon, { name: string | null; adm0_a3: string }>(
    join(work, "states_provinces.geojson"),
  );
  const labels = features.flatMap(({ properties: { name: given, adm0_a3: iso }, geometry }): Feature[] => {
    const row = names.get(`${iso}:${given}`);
    if (!given || row?.leftOut || !WITH_STATES.includes(iso)) return [];
    const rings = greatest(geometry);
    const properties = { name: row?.name ?? given, iso, rank: rank(area(rings), STATE_RANKS) };
    return [point(polylabel(rings, 0.02), { ...properties, ...(row?.zh ? { zh: row.zh } : {}) })];
  });
  return inOrder(labels);
}

function point([lon, lat]: Position, properties: Record<string, unknown>): Feature {
  const coordinates = [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
  return { type: "Feature", properties, geometry: { type: "Point", coordinates } };
}

/** Rank by size: the number of the first limit that is reached. */
function rank(size: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => size > limit);
  return at === -1 ? limits.length : at;
}

function inOrder(features: readonly Feature[]): Feature[] {
  const key = ({ properties }: Feature) => `${properties.rank} ${properties.name} ${properties.iso ?? ""}`;
  return [...features].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function greatest(shape: MultiPolygon | Polygon): Rings {
  const parts = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return parts.reduce((one, other) => (area(one) >= area(other) ? one : other));
}

/** Size of an outline in square degrees of latitude. */
function area([ring = []]: Rings): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    if (a && b) sum += (b[0] - a[0]) * (b[1] + a[1]);
  }
  return (Math.abs(sum) / 2) * Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
}
