import type { Bearing, ProgramId, Stance } from "../../geodata/schema/vocabulary.ts";
import type { Box } from "../geo/box.ts";
import { overlap } from "../time/overlap.ts";
import { boxed } from "./in-box.ts";
import type { ComputedStanding, PlaceRow, RecordRow } from "./row.ts";
import { holds, type Understood, understand, wordsOf } from "./search-words.ts";

/** The part of a view that decides which records are shown. Empty lists filter nothing. */
export interface RecordFilter {
  readonly program: readonly ProgramId[];
  readonly bearing: readonly Bearing[];
  /** Of the leading claim, or what an official body concluded of another one. */
  readonly standing: readonly ComputedStanding[];
  readonly response: readonly Stance[];
  readonly region: readonly string[];
  /** Drawn on the map; null for everywhere. What may lie in it is kept, what has no place is not. */
  readonly box: Box | null;
  /** First and last day shown, YYYY-MM-DD; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether a date must lie in the range for certain, or may. */
  readonly when: "certain" | "possible";
  /** Search text. */
  readonly q: string;
}

/** A page that is itself a filter: a region, program, place, actor or source. */
export interface FilterScope {
  readonly key: "region" | "program" | "place" | "actor" | "source";
  readonly id: string;
}

/**
 * The one definition of "visible": list, map, counts, downloads and stills all ask here. Of a date range it keeps what
 * possibly lies in it (or certainly, on request); records without a date stay, to be shown and counted under "No date".
 */
export function visibleRows<Row extends RecordRow>(
  rows: readonly Row[],
  filter: RecordFilter,
  scope: FilterScope | null,
  places: ReadonlyMap<string, PlaceRow>,
): Row[] {
  const { words } = understoodIn(rows, filter.q, scope, places);
  return rows.filter(
    (row) =>
      inScope(row, scope, places) &&
      isChosen(row, filter) &&
      inBox(row, filter.box, places) &&
      inRange(row, filter) &&
      words.every((word) => holds(row.words, word)),
  );
}

/** What was last asked of a list of rows, and what answering it took: menus ask for their counts with the same words many times. */
interface Asked {
  readonly scope: string;
  readonly texts: readonly string[];
  /** All words of the texts, made when one is missing. */
  words: readonly string[] | null;
  q: string;
  understood: Understood;
}

const NOTHING_ASKED: Understood = { words: [], corrections: [] };
const asked = new WeakMap<readonly RecordRow[], Asked>();

/**
 * What a search text means among these rows: the words that all shown ones have. Only where a word stands in none of the rows
 * that the page is about is another one taken for it, which the page then has to say.
 */
export function understoodIn(
  rows: readonly RecordRow[],
  q: string,
  scope: FilterScope | null,
  places: ReadonlyMap<string, PlaceRow>,
): Understood {
  if (q === "") return NOTHING_ASKED;
  const about = JSON.stringify([scope?.key, scope?.id, places.size]);
  let last = asked.get(rows);
  if (last?.scope !== about) {
    const texts = rows.filter((row) => inScope(row, scope, places)).map((row) => row.words);
    last = { scope: about, texts, words: null, q: "", understood: NOTHING_ASKED };
    asked.set(rows, last);
  }
  if (last.q === q) return last.understood;
  const { texts } = last;
  const missing = wordsOf(q).some((word) => !texts.some((text) => holds(text, word)));
  if (missing) last.words ??= commonestFirst(texts);
  last.understood = understand(q, (missing && last.words) || texts);
  last.q = q;
  return last.understood;
}

function commonestFirst(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
}

/** Under which choices of a filter a row stands; a choice shows the rows that stand under it. */
export function facetIds(row: RecordRow) {
  return {
    program: [row.program, ...row.also],
    bearing: [row.bearing],
    standing: [row.standing, ...row.elsewhere],
    response: row.stances,
    region: row.regions,
  } as const;
}

const LISTS = ["program", "bearing", "standing", "response", "region"] as const;

function isChosen(row: RecordRow, filter: RecordFilter): boolean {
  const ids = facetIds(row);
  return LISTS.every((key) => {
    const chosen: readonly string[] = filter[key];
    return chosen.length === 0 || ids[key].some((id) => chosen.includes(id));
  });
}

function inScope(row: RecordRow, scope: FilterScope | null, places: ReadonlyMap<string, PlaceRow>): boolean {
  if (scope === null) return true;
  switch (scope.key) {
    case "region":
      return row.regions.includes(scope.id);
    case "program":
      return row.program === scope.id || row.also.some((id) => id === scope.id);
    case "place":
      return rowPlaces(row).some((id) => id === scope.id || places.get(id)?.within.includes(scope.id));
    case "actor":
      return row.actors.includes(scope.id);
    case "source":
      return row.citations.includes(scope.id);
  }
}

function inBox(row: RecordRow, box: Box | null, places: ReadonlyMap<string, PlaceRow>): boolean {
  if (box === null) return true;
  const lies = boxed(row, box, places);
  return lies === "inside" || lies === "perhaps";
}

/** Whether a record stays under the filter's range of days. */
export function inRange(row: RecordRow, filter: Pick<RecordFilter, "from" | "to" | "when">): boolean {
  if ((filter.from === null && filter.to === null) || row.when === null) return true;
  const lies = overlap(row.when, { from: filter.from, to: filter.to });
  return filter.when === "certain" ? lies === "certain" : lies !== "outside";
}

/** The gazetteer ids a row touches: an event's place, a tie's ends. */
export function rowPlaces(row: RecordRow): string[] {
  const ids = row.type === "event" ? [row.place] : [row.from?.place ?? null, row.to?.place ?? null];
  return ids.filter((id) => id !== null);
}
