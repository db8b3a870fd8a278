import { capitalised } from "../atlas/names.ts";
import { numberWord } from "../atlas/number-words.ts";
import { recordPath } from "../atlas/record-path.ts";
import type { RecordRow } from "../atlas/row.ts";
import { STANDING_WORDS } from "../atlas/stamp-words.ts";
import { dayWords } from "../time/month.ts";
import type { PicturedRecord, StillRecord } from "./still-record.ts";

/** What the atlas shows now, to hold a picture against. */
export interface AtlasNow {
  readonly version: string;
  /** All records as the view tells them: of today, or of the day in its `known`. */
  readonly all: readonly RecordRow[];
  /** Those of them that the picture's view shows. */
  readonly shown: readonly RecordRow[];
  /** Removed records by path: when (YYYY-MM-DD), and why. */
  readonly tombstones?: ReadonlyMap<string, { readonly on: string; readonly reason: string }>;
}

/** One record that is not as the picture shows it. */
export interface ChangeSince {
  readonly id: string;
  /** `missing`: the atlas knows nothing of such a record. `hidden`: it is still there, but no longer part of the view. */
  readonly kind: "removed" | "missing" | "standing" | "statement" | "hidden" | "added";
  /** The record as it is now; null where there is none. */
  readonly row: RecordRow | null;
  /** What changed, for readers; of a claim always with its answer and its latest finding. */
  readonly sentence: string;
}

export interface ChangesSince {
  /** Sentences for readers on the whole picture. */
  readonly summary: readonly string[];
  /** In the order in which they matter: removed, another standing, other words, left the view, new. */
  readonly changes: readonly ChangeSince[];
}

const ORDER: readonly ChangeSince["kind"][] = ["removed", "missing", "standing", "statement", "hidden", "added"];

/** How the records of a picture differ from what the atlas shows now. Of the file's own words none is repeated but ids. */
export function changesSince(still: Pick<StillRecord, "version" | "records">, now: AtlasNow): ChangesSince {
  const rows = new Map(now.all.map((row) => [row.id, row]));
  const shown = new Set(now.shown.map(({ id }) => id));
  const pictured = new Set(still.records.map(({ id }) => id));
  const changes = [
    ...still.records.flatMap((record) => changeOf(record, rows.get(record.id), shown, now.tombstones) ?? []),
    ...now.shown.filter(({ id }) => !pictured.has(id)).map(added),
  ].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return { summary: summaryOf(changes, still.version === now.version), changes };
}

function changeOf(
  record: PicturedRecord,
  row: RecordRow | undefined,
  shown: ReadonlySet<string>,
  tombstones: AtlasNow["tombstones"],
): ChangeSince | null {
  const { id } = record;
  if (!row || row.type !== record.type) return gone(record, tombstones);
  const left = shown.has(id) ? "" : " It is no longer part of this view.";
  if (row.standing !== record.standing) {
    const words = `was “${STANDING_WORDS[record.standing]}” and is now “${STANDING_WORDS[row.standing]}”`;
    return { id, kind: "standing", row, sentence: `${named(row)} ${words}. ${sentence(row.stamp)}${left}` };
  }
  if (row.stamp !== record.stamp) {
    return { id, kind: "statement", row, sentence: `${named(row)} is now told thus: ${sentence(row.stamp)}${left}` };
  }
  if (left === "") return null;
  return { id, kind: "hidden", row, sentence: `${named(row)} is no longer part of this view. ${sentence(row.stamp)}` };
}

function gone({ type, id }: PicturedRecord, tombstones: AtlasNow["tombstones"]): ChangeSince {
  const stone = tombstones?.get(recordPath({ type, id }));
  if (stone) {
    const words = `The record ${id} was removed on ${dayWords(stone.on)}. ${sentence(stone.reason)}`;
    return { id, kind: "removed", row: null, sentence: words };
  }
  return {
    id,
    kind: "missing",
    row: null,
    sentence: `The picture names a record ${id}, which the atlas does not have.`,
  };
}

function added(row: RecordRow): ChangeSince {
  return { id: row.id, kind: "added", row, sentence: `${named(row)} has come into this view. ${sentence(row.stamp)}` };
}

function summaryOf(changes: readonly ChangeSince[], sameVersion: boolean): string[] {
  if (changes.length === 0) return ["The records of this picture are as the atlas shows them now."];
  const number = capitalised(numberWord(changes.length));
  const count = changes.length === 1 ? "One record" : `${number} records`;
  if (!sameVersion) return [`${count} changed since this picture.`];
  return [
    `${count} ${changes.length === 1 ? "differs" : "differ"} from what the atlas shows.`,
    "The picture bears the version of the data that is shown here, so nothing changed since: another publisher of the data made it, or somebody changed what it says.",
  ];
}

function named({ title }: RecordRow): string {
  return `“${title}”`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
