import { BEARING_WORDS, STANDING_WORDS, stanceLabel } from "../../lib/atlas/stamp-words.ts";
import { rangeWords } from "../../lib/view/range-words.ts";
import type { View } from "../../lib/view/view.ts";

/** What programs and regions are called. */
interface Names {
  readonly programs: readonly { readonly id: string; readonly label: string }[];
  readonly regions: readonly { readonly id: string; readonly name: string }[];
}

/**
 * What a view's filters keep, for a picture that has no filters to be seen: "Only: Ottawa; alleged; 2019 to 2021", or "" where nothing is
 * filtered. Of a search only that there is one, for its words are the link's and not ours.
 */
export function filterWords(view: View, { programs, regions }: Names): string {
  const parts = [
    programs.filter(({ id }) => view.program.some((chosen) => chosen === id)).map(({ label }) => label),
    view.bearing.map((id) => BEARING_WORDS[id]),
    view.standing.map((id) => STANDING_WORDS[id]),
    view.response.map((id) => `answer: ${stanceLabel(id)}`),
    regions.filter(({ id }) => view.region.includes(id)).map(({ name }) => name),
    [rangeWords(view) ?? ""],
    [view.box ? "in the box on the map" : ""],
    [view.q === "" ? "" : "found by a search"],
  ].map((words) => words.filter(Boolean).join(" or "));
  const said = parts.filter(Boolean);
  return said.length > 0 ? `Only: ${said.join("; ")}` : "";
}
