import type { MapFeatures } from "./map-features.ts";

/** The ids of all but what is kept; none where nothing is chosen. */
export function steppingBack({ kept, ...sources }: MapFeatures): string[] {
  if (kept === null) return [];
  const { footprint, ties, heads, tieOnly, glyphs } = sources;
  const all = [footprint, ties, heads, tieOnly, glyphs].flatMap(({ features }) =>
    features.map(({ properties }) => properties.id),
  );
  return [...new Set(all)].filter((id) => !kept.includes(id));
}

/** Names that our own layers write, so that the ground does not write them again. */
export function ownNames({ glyphs, tieOnly }: MapFeatures): string[] {
  const names = [...glyphs.features, ...tieOnly.features].flatMap(({ properties }) => {
    if (properties.role === "country") return [properties.name];
    // The gazetteers differ in whether "City" belongs to a name.
    return "name" in properties ? [properties.name, `${properties.name} City`] : [];
  });
  return [...new Set(names)].sort();
}
