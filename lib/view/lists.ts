import { BEARINGS, PROGRAM_IDS, STANCES, STANDINGS } from "../../geodata/schema/vocabulary.ts";
import type { ComputedStanding } from "../atlas/row.ts";

/** Every standing the filter offers: those of claims, and the state in which official bodies differ. */
export const STANDING_CHOICES = [...STANDINGS, "bodies-differ"] as const satisfies readonly ComputedStanding[];

/** The parameters that hold lists of ids, each with its ids in the order of the vocabulary; regions are data, not words. */
const VOCABULARIES = {
  program: PROGRAM_IDS,
  bearing: BEARINGS,
  standing: STANDING_CHOICES,
  response: STANCES,
  region: null,
} as const;

export type ListKey = keyof typeof VOCABULARIES;

/** Longest list of regions with its commas, in characters, so that no link can outgrow 2,000. */
const LONGEST_REGIONS = 640;

/**
 * The items of a list in canonical order, each once: as in the vocabulary, regions by the alphabet. Regions beyond what
 * a link can hold are left out.
 */
export function orderItems<Id extends string>(key: ListKey, items: readonly Id[]): Id[] {
  const once = [...new Set(items)];
  const order: readonly string[] | null = VOCABULARIES[key];
  if (order !== null) return once.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  let length = -1;
  return once.sort().filter((id) => {
    length += id.length + 1;
    return length <= LONGEST_REGIONS;
  });
}
