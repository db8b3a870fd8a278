import type { PlaceRow } from "../atlas/row.ts";
import type { Scope } from "./scope.ts";
import type { View } from "./view.ts";

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

/**
 * What a view keeps to, in words: its page, then the programs and regions of its filters: "Greater Toronto", "Operation Fox Hunt cases, 3
 * regions"; null where it is about all.
 */
export function viewName(
  scope: Scope | null,
  view: Pick<View, "program" | "region">,
  names: ScopeNames,
): string | null {
  const page = scopeName(scope, names);
  const parts = [
    page,
    few(programNames(view.program, names), "programs"),
    few(regionNames(page, view.region, names), "regions"),
  ];
  return parts.filter(Boolean).join(", ") || null;
}

export function programNames(ids: readonly string[], { programs }: Pick<ScopeNames, "programs">): string[] {
  return ids.flatMap((id) => programs.find((program) => program.id === id)?.label ?? []);
}

/** The names of regions that a page's own name does not hold already: "Greater Toronto Area, Greater Toronto" would look like a slip. */
export function regionNames(
  page: string | null,
  ids: readonly string[],
  { regions }: Pick<ScopeNames, "regions">,
): string[] {
  const names = ids.flatMap((id) => regions.find((region) => region.id === id)?.name ?? []);
  return names.filter((name) => !page?.includes(name));
}

/** Two names, or how many there are: a heading holds no list. */
export function few(names: readonly string[], noun: string): string {
  return names.length > 2 ? `${names.length} ${noun}` : names.join(" and ");
}
