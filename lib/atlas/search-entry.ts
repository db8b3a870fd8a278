import type { ProgramId } from "../../geodata/schema/vocabulary.ts";
import { recordPath } from "./record-path.ts";
import type { Mark } from "./row.ts";

export type SearchKind = "place" | "region" | "program" | "actor" | "event" | "tie" | "source";

/** Something that the search box may suggest: a page of the atlas, as an option says it. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  /** The line below: a record's stamp sentence; of others what they are, and how many records speak of them. */
  readonly sub: string;
  /** The name in Chinese script. */
  readonly zh?: string;
  /** Other names, searched like the title and not printed. */
  readonly also?: readonly string[];
  /** Further words, folded, apart by spaces. */
  readonly words?: string;
  /** Records that speak of it: more of them come first among equals. 0 for a record itself. */
  readonly records: number;
  /** Only of people: who else they must not be taken for, or an empty text. */
  readonly person?: string;
  /** Only of records. */
  readonly mark?: Mark;
  readonly program?: ProgramId;
}

/** The file that the browser fetches when somebody begins to search. `format` changes when its shape does. */
export interface SearchFile {
  readonly format: 1;
  readonly entries: readonly SearchEntry[];
}

const FOLDERS = {
  place: "places",
  region: "regions",
  program: "programs",
  actor: "actors",
  source: "sources",
} as const;

/** The page that an entry leads to, without query. */
export function searchPath({ kind, id }: Pick<SearchEntry, "kind" | "id">): string {
  return kind === "event" || kind === "tie" ? recordPath({ type: kind, id }) : `/${FOLDERS[kind]}/${id}`;
}
