import type { Site, Tombstone } from "../../geodata/schema.ts";
import type { DayOfChanges } from "../../lib/atlas/changes.ts";
import type { MethodFacts } from "../../lib/atlas/method-facts.ts";

/** What the page about the atlas prints in either language. */
export interface AboutProps {
  readonly site: Site;
  readonly facts: MethodFacts;
  readonly version: string;
  /** Who besides us is asked for the map's ground, and whom to credit for it; empty where nobody is, or the map says it. */
  readonly ground: { readonly privacy: string; readonly credit: string };
}

/** What the page of corrections prints in either language. */
export interface CorrectionsProps {
  readonly days: readonly DayOfChanges[];
  readonly tombstones: readonly Tombstone[];
}
