import type { ChangeKind } from "../../geodata/schema/vocabulary.ts";
import type { AtlasRecord } from "../../geodata/schema.ts";
import type { RecordRow } from "./row.ts";

/** One line of a record's change log. */
export interface ChangeLine {
  readonly row: RecordRow;
  readonly kind: ChangeKind;
  readonly text: string;
}

/** What changed on one day. */
export interface DayOfChanges {
  readonly day: string;
  readonly lines: readonly ChangeLine[];
}

/** Every change to every record: newest day first, by title within a day and in the log's order within a record. */
export function changesByDay(
  rows: readonly RecordRow[],
  records: ReadonlyMap<string, AtlasRecord>,
): readonly DayOfChanges[] {
  const lines = [...rows]
    .sort((a, b) => a.title.localeCompare(b.title, "en"))
    .flatMap((row) => (records.get(row.id)?.changes ?? []).map(({ on, kind, text }) => ({ on, row, kind, text })));
  const days = [...new Set(lines.map(({ on }) => on))].sort().reverse();
  return days.map((day) => ({ day, lines: lines.filter(({ on }) => on === day) }));
}
