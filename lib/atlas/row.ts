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
  /** Words of the record that the search looks at besides title, stamp and place: folded, each once. */
  readonly words: string;
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
  readonly within: readonly string[];
}

/** The file the browser fetches for the map. `format` changes when its shape does. */
export interface AtlasMapData {
  readonly format: 1;
  readonly version: string;
  readonly rows: readonly RecordRow[];
  readonly places: readonly PlaceRow[];
}
