"use client";

import type { PlaceRow } from "../../lib/atlas/row.ts";
import type { Scope } from "../../lib/view/scope.ts";
import { scopeName } from "../../lib/view/scope-name.ts";
import { useAtlas } from "./atlas-context.tsx";

/** What a page is about, in words; null where it is about all. */
export function useScopeName(scope: Scope | null, places: ReadonlyMap<string, PlaceRow>): string | null {
  const { programs, regions } = useAtlas();
  return scopeName(scope, { programs, regions, places });
}
