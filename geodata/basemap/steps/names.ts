import { readTable } from "./tables.ts";

/** What names.csv says about one name: another spelling, a Chinese name, or that it is left out. */
export interface NameRow {
  readonly name: string;
  readonly zh?: string;
  readonly leftOut: boolean;
}

export type NameKind = "place" | "state" | "country" | "river";

/** The curated names of one kind, by id: `gn:<GeoNames id>` or `ne:<country>:<name>` for places, Natural Earth's name else. */
export async function readNames(kind: NameKind): Promise<Map<string, NameRow>> {
  const names = new Map<string, NameRow>();
  for (const row of await readTable("names.csv")) {
    if (row.kind !== kind || !row.id || !row.name) continue;
    if (names.has(row.id)) throw new Error(`names.csv has ${row.id} twice.`);
    names.set(row.id, { name: row.name, leftOut: row.name === "-", ...(row.zh ? { zh: row.zh } : {}) });
  }
  return names;
}

/** A name without what gazetteers write differently: case, accents, apostrophes, spaces, "City", "Saint". */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\b(saint|sainte|st|ste)\b\.?/g, "st")
    .replace(/\b(fort|ft)\b\.?/g, "ft")
    .replace(/\b(mount|mt)\b\.?/g, "mt")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/(?<=...)city$/, "");
}
