import "server-only";
import { join } from "node:path";
import { lockOf, versionOf } from "../../geodata/gate/lock.ts";
import { properNames } from "../../geodata/gate/proper-names.ts";
import { publishableDataset } from "../../geodata/load.ts";
import type { Actor, AtlasRecord, Dataset } from "../../geodata/schema.ts";
import type { ClaimsFile } from "../atlas/claims-file.ts";
import { rowsKnownOn } from "../atlas/known-rows.ts";
import { placeRowsOf, placesOfLists } from "../atlas/place-rows.ts";
import { rowVersions } from "../atlas/record-versions.ts";
import type { AtlasHistory, AtlasMapData, PlaceRow, RecordRow } from "../atlas/row.ts";
import type { SearchFile } from "../atlas/search-entry.ts";
import { searchFile } from "../atlas/search-index.ts";
import { mayPrintNames, type Telling } from "../atlas/speaker.ts";
import { tellClaims } from "../atlas/tell-claims.ts";
import { regionIndex, toRow } from "../atlas/to-row.ts";
import { type WordingFile, wordingFile } from "../atlas/wording-file.ts";

/** The dataset, read once, with the rows that lists and map share. */
export interface Atlas extends Dataset {
  readonly version: string;
  readonly rows: readonly RecordRow[];
  /** Every place of a record, and the places around it. */
  readonly placeRows: readonly PlaceRow[];
  /** The same for the lists, which every page carries. */
  readonly listPlaces: readonly PlaceRow[];
}

/** A newsroom's switch: print the office instead of any name that nobody has cleared for this record. */
const REQUIRE_CLEARED = process.env.TIELINES_REQUIRE_CLEARED === "1";

let loaded: Atlas | undefined;

/** The atlas. The first call reads `geodata/`; throws DatasetError with every problem where the gate refuses it. */
export function loadAtlas(): Atlas {
  loaded ??= build();
  return loaded;
}

function build(): Atlas {
  const dataset = publishableDataset(join(process.cwd(), "geodata"));
  const regionsOf = regionIndex(dataset.regions, dataset.places);
  const rows = [...dataset.records.values()].map((record) =>
    toRow(record, telling(dataset, record), dataset.places, regionsOf),
  );
  const placeRows = placeRowsOf(rows, dataset);
  return {
    ...dataset,
    version: versionOf(lockOf(dataset)),
    rows,
    placeRows,
    listPlaces: placesOfLists(placeRows, rows),
  };
}

/** Who is who for a record's sentences, under the publisher's name policy. */
export function telling(dataset: Dataset, record: AtlasRecord): Telling {
  return { actors: dataset.actors, printNames: mayPrintNames(record, REQUIRE_CLEARED) };
}

/** The file that the browser fetches for the map. */
export function mapData(atlas: Atlas): AtlasMapData {
  return { format: 1, version: atlas.version, rows: atlas.rows, places: atlas.placeRows };
}

/** The file that the browser fetches when somebody begins to search. */
export function suggestions(atlas: Atlas): SearchFile {
  return searchFile(atlas, printableActor);
}

let history: AtlasHistory | undefined;

/** The file that the browser fetches to show what was known on an earlier day. */
export function atlasHistory(): AtlasHistory {
  const atlas = loadAtlas();
  history ??= {
    format: 1,
    version: atlas.version,
    records: Object.fromEntries(
      [...atlas.records].map(([id, record]) => [id, rowVersions(record, telling(atlas, record), atlas)]),
    ),
  };
  return history;
}

/** The file that the browser fetches to look at an editor's words. */
export function atlasWording(): WordingFile {
  const atlas = loadAtlas();
  const names = properNames({ dataset: atlas, sources: new Map() });
  return wordingFile(atlas, atlas.version, names, printableActor);
}

let claims: ClaimsFile | undefined;

/** The file that the browser fetches for a download of what it shows. */
export function atlasClaims(): ClaimsFile {
  const atlas = loadAtlas();
  claims ??= tellClaims(atlas, atlas.version, (record) => telling(atlas, record));
  return claims;
}

/** The rows of the records that were public on a day (YYYY-MM-DD), as they stood then. */
export function rowsOn(atlas: Atlas, day: string): RecordRow[] {
  return rowsKnownOn(atlas.rows, atlasHistory(), day);
}

/** The last day on which anybody looked at a record: what is known today is known up to then (YYYY-MM-DD). */
export function lastReview(atlas: Atlas): string {
  return [...atlas.records.values()].reduce((last, { review }) => (review.last > last ? review.last : last), "");
}

/** The day of the newest change to a record (YYYY-MM-DD). */
export function lastChange(atlas: Atlas): string {
  const days = [...atlas.records.values()].flatMap(({ changes }) => changes.map(({ on }) => on));
  return days.sort().at(-1) ?? "";
}

/** The event or tie with that id, or undefined. */
export function recordOf<T extends AtlasRecord["type"]>(
  atlas: Atlas,
  type: T,
  id: string,
): Extract<AtlasRecord, { type: T }> | undefined {
  const record = atlas.records.get(id);
  return record?.type === type ? (record as Extract<AtlasRecord, { type: T }>) : undefined;
}

/** Rows that satisfy a test, for a page's own list. */
export function rowsWhere(atlas: Atlas, test: (row: RecordRow) => boolean): RecordRow[] {
  return atlas.rows.filter(test);
}

/** Whether an actor's name may head a page: a person's only where this publisher prints names nobody has cleared. */
export function printableActor(actor: Actor): boolean {
  return actor.kind !== "person" || !REQUIRE_CLEARED;
}
