"use client";

import type { PlaceRow } from "../../lib/atlas/row.ts";
import type { Scope } from "../../lib/view/scope.ts";
import { useAtlas } from "./atlas-context.tsx";

/** What a page is about, in words, for its locked filter and for the caption of its map; null where it is about all. */
export function useScopeName(scope: Scope | null, places: ReadonlyMap<string, PlaceRow>): string | null {
  const { programs, regions } = useAtlas();
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
