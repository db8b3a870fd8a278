import type { ChangeKind } from "../../geodata/schema/vocabulary.ts";
import type { AtlasRecord } from "../../geodata/schema.ts";
import type { RecordRow } from "./row.ts";

/** One line of a record's change log. */
export interface ChangeLine {
  readonly kind: ChangeKind;
  readonly text: string;
}

/** What changed on one day, record by record. */
export interface DayOfChanges {
  readonly day: string;
  readonly records: readonly { readonly row: RecordRow; readonly lines: readonly ChangeLine[] }[];
}

/** Every change to every record: newest day first, by title within a day and in the log's order within a record. */
export function changesByDay(
  rows: readonly RecordRow[],
  records: ReadonlyMap<string, AtlasRecord>,
): readonly DayOfChanges[] {
  const logs = [...rows]
    .sort((a, b) => a.title.localeCompare(b.title, "en"))
    .map((row) => ({ row, log: records.get(row.id)?.changes ?? [] }));
  const days = [...new Set(logs.flatMap(({ log }) => log.map(({ on }) => on)))].sort().reverse();
  return days.map((day) => ({
    day,
    records: logs
      .map(({ row, log }) => ({ row, lines: log.filter(({ on }) => on === day) }))
      .filter(({ lines }) => lines.length > 0),
  }));
}

/** All lines of all days. */
export function changeLines(days: readonly DayOfChanges[]): ChangeLine[] {
  return days.flatMap(({ records }) => records.flatMap(({ lines }) => lines));
}
