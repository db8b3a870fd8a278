import type { MapFeatures } from "./map-features.ts";

/** A feature of one of our sources. */
export interface OwnId {
  readonly source: "footprint" | "ties" | "heads" | "tieOnly" | "glyphs";
  readonly id: string;
}

/** All but what is kept; nothing where nothing is chosen. */
export function steppingBack({ kept, ...sources }: MapFeatures): OwnId[] {
  if (kept === null) return [];
  return (["footprint", "ties", "heads", "tieOnly", "glyphs"] as const).flatMap((source) => {
    const ids = new Set(sources[source].features.map(({ properties }) => properties.id));
    return [...ids].filter((id) => !kept.includes(id)).map((id) => ({ source, id }));
  });
}

/** Names that our own layers write, so that the ground does not write them again. */
export function ownNames({ glyphs, tieOnly }: MapFeatures): string[] {
  const names = [...glyphs.features, ...tieOnly.features].flatMap(({ properties }) => {
    if (properties.role === "country") return [properties.accessible];
    // The gazetteers differ in whether "City" belongs to a name.
    return "name" in properties ? [properties.name, `${properties.name} City`] : [];
  });
  return [...new Set(names)].sort();
}
