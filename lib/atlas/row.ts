/** What lists, filters, counts and the map need of a record: compact, computed at build time, the same for all of them. */
import type {
  Basis,
  Bearing,
  Described,
  Direction,
  Precision,
  ProgramId,
  Stance,
  Standing,
  TieKind,
} from "../../geodata/schema/vocabulary.ts";
import type { DateSpan } from "../time/span.ts";

/** A standing, or the state in which official bodies disagree about a claim. */
export type ComputedStanding = Standing | "bodies-differ";

/** How a record is drawn: fill says standing, shape says bearing (LOOK, decisions on top). */
export type Mark = "decided" | "found" | "open" | "reported" | "struck" | "act" | "background";

/** One end of a tie. `place` is null where the end is left open by the source. */
export interface TieEndRow {
  readonly place: string | null;
  readonly precision: Precision | null;
  readonly label: string;
}

interface SharedRow {
  readonly id: string;
  readonly title: string;
  readonly bearing: Bearing;
  readonly program: ProgramId;
  readonly also: readonly ProgramId[];
  readonly standing: ComputedStanding;
  /** What official bodies concluded of other claims of the record, each once. */
  readonly elsewhere: readonly ComputedStanding[];
  readonly mark: Mark;
  readonly described: Described;
  readonly stances: readonly Stance[];
  readonly regions: readonly string[];
  readonly actors: readonly string[];
  readonly citations: readonly string[];
  readonly when: DateSpan | null;
  readonly stamp: string;
  /** Of a row that tells an earlier day: how the record stands today, where anything came later about what the row tells. */
  readonly now?: Pick<SharedRow, "standing" | "mark" | "stances">;
  /** All words of the record that the search looks at: folded, each once, apart by spaces. */
  readonly words: string;
}

/** What of a row changes as statements become public. `stamp` says how it stood, and what came since. */
export interface RowVersion
  extends Pick<SharedRow, "standing" | "elsewhere" | "mark" | "stances" | "actors" | "citations" | "stamp" | "words"> {
  /** First day of the version, YYYY-MM-DD; it holds until the next one. */
  readonly from: string;
  /** Whether anything came later about what it tells. */
  readonly outdated: boolean;
}

/** The file the browser fetches for a view of an earlier day: the versions of each record by its id, oldest first. */
export interface AtlasHistory {
  readonly format: 1;
  readonly version: string;
  readonly records: Readonly<Record<string, readonly RowVersion[]>>;
}

export interface EventRow extends SharedRow {
  readonly type: "event";
  readonly place: string | null;
  readonly precision: Precision | null;
  readonly basis: Basis;
}

export interface TieRow extends SharedRow {
  readonly type: "tie";
  readonly kind: TieKind;
  readonly direction: Direction;
  readonly from: TieEndRow | null;
  readonly to: TieEndRow | null;
}

export type RecordRow = EventRow | TieRow;

/** A place as the map and the groups of the list need it. `at` is longitude, latitude (WGS 84). */
export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly at: readonly [number, number];
  readonly radiusKm: number;
  /** The outline within which what is meant lies, where there is one: packed (`lib/geo/outline.ts`), for every page carries it. */
  readonly outline?: readonly number[];
  readonly within: readonly string[];
}

/** The file the browser fetches for the map. `format` changes when its shape does. */
export interface AtlasMapData {
  readonly format: 1;
  readonly version: string;
  readonly rows: readonly RecordRow[];
  readonly places: readonly PlaceRow[];
}
