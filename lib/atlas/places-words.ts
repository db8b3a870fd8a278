import { count } from "./ledger.ts";
import type { PlaceRow } from "./row.ts";

/** How many places these are and, where that is one country, which: "5 places in China". */
export function placesWords(ids: readonly string[], places: ReadonlyMap<string, PlaceRow>): string {
  const [first, ...others] = new Set(ids.map((id) => countryOf(id, places)));
  return first && others.length === 0 ? `${count(ids.length, "place")} in ${first.name}` : count(ids.length, "place");
}

function countryOf(id: string, places: ReadonlyMap<string, PlaceRow>): PlaceRow | null {
  const chain = [id, ...(places.get(id)?.within ?? [])].flatMap((each) => places.get(each) ?? []);
  return chain.find(({ kind }) => kind === "country") ?? null;
}
