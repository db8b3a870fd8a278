import type { RegionKind } from "../../geodata/schema/vocabulary.ts";

/** Headings of the regions of a kind. */
export const REGION_KIND_WORDS: Readonly<Record<RegionKind, string>> = {
  metro: "Metropolitan areas",
  region: "Provinces, states and other regions",
  country: "Countries",
};
