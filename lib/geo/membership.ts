/** What is needed of a gazetteer entry here: the place that it lies directly within, if any. */
export interface PlaceNode {
  readonly within?: string | undefined;
}

/** A gazetteer that cannot be walked: an unknown place, or places within each other. */
export class GazetteerError extends Error {
  override readonly name = "GazetteerError";
}

/**
 * The places that a place lies within, nearest first, itself left out.
 * Throws GazetteerError where the chain names an unknown place or comes back to a place already in it.
 */
export function ancestors(placeId: string, places: ReadonlyMap<string, PlaceNode>): string[] {
  const chain = [placeId];
  for (let next = parentOf(placeId, places); next !== undefined; next = parentOf(next, places)) {
    if (chain.includes(next))
      throw new GazetteerError(`Place ${next} lies within itself: ${[...chain, next].join(" > ")}`);
    chain.push(next);
  }
  return chain.slice(1);
}

/** Ids of all places in or below the places that a region lists. Throws GazetteerError as `ancestors` does. */
export function placesInRegion(
  region: { readonly places: readonly string[] },
  places: ReadonlyMap<string, PlaceNode>,
): Set<string> {
  for (const id of region.places) parentOf(id, places);
  const roots = new Set(region.places);
  const inside = [...places.keys()].filter((id) => [id, ...ancestors(id, places)].some((step) => roots.has(step)));
  return new Set(inside);
}

function parentOf(placeId: string, places: ReadonlyMap<string, PlaceNode>): string | undefined {
  const place = places.get(placeId);
  if (place === undefined) throw new GazetteerError(`Place ${placeId} is not in the gazetteer`);
  return place.within;
}
