import type { PlaceRow } from "../atlas/row.ts";
import type { Scope } from "./scope.ts";

/** What a page's name is made of. */
export interface ScopeNames {
  readonly programs: readonly { readonly id: string; readonly label: string }[];
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly places: ReadonlyMap<string, PlaceRow>;
}

/** What a page is about, in words, for its locked filter and for the caption of its map; null where it is about all. No person is named. */
export function scopeName(scope: Scope | null, { programs, regions, places }: ScopeNames): string | null {
  switch (scope?.key) {
    case undefined:
      return null;
    case "region":
      return regions.find(({ id }) => id === scope?.id)?.name ?? "This region";
    case "program":
      return programs.find(({ id }) => id === scope?.id)?.label ?? "This program";
    case "place":
      return places.get(scope?.id ?? "")?.name ?? "This place";
    case "actor":
      return "Records that name the subject of this page";
    case "source":
      return "Records that cite the source of this page";
  }
}
