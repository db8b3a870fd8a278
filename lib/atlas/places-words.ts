import { count } from "./ledger.ts";
import type { PlaceRow } from "./row.ts";

/** How many places these are, and where: "5 places in China", "4 places in 2 countries". */
export function placesWords(ids: readonly string[], places: ReadonlyMap<string, PlaceRow>): string {
  const countries = new Set(ids.map((id) => countryOf(id, places)));
  const [only] = countries;
  if (countries.size > 1 && !countries.has(null)) return `${count(ids.length, "place")} in ${countries.size} countries`;
  return countries.size === 1 && only ? `${count(ids.length, "place")} in ${only.name}` : count(ids.length, "place");
}

function countryOf(id: string, places: ReadonlyMap<string, PlaceRow>): PlaceRow | null {
  const chain = [id, ...(places.get(id)?.within ?? [])].flatMap((each) => places.get(each) ?? []);
  return chain.find(({ kind }) => kind === "country") ?? null;
}
