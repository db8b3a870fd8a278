import type { Totals } from "./ledger.ts";
import type { AtlasHistory, RecordRow, RowVersion } from "./row.ts";

/** Rows as they stood on a day (YYYY-MM-DD); those of which no claim was public yet are left out. Title, place and date are today's. */
export function rowsKnownOn<Row extends RecordRow>(rows: readonly Row[], history: AtlasHistory, day: string): Row[] {
  return rows.flatMap((row) => {
    const version = versionOn(history.records[row.id], day);
    if (!version) return [];
    const { from: _, outdated, ...then } = version;
    const { standing, mark, stances } = row;
    return [
      { ...row, ...then, ...(outdated || standing !== then.standing ? { now: { standing, mark, stances } } : {}) },
    ];
  });
}

/** How many of the atlas's events and ties were public on a day; `rows` are all of today's. */
export function totalsOn(rows: readonly RecordRow[], history: AtlasHistory, day: string): Totals {
  const known = rows.filter(({ id }) => versionOn(history.records[id], day));
  const events = known.filter(({ type }) => type === "event").length;
  return { events, ties: known.length - events };
}

/** The version of a record that held on a day; undefined before any of its claims was public. */
export function versionOn(versions: readonly RowVersion[] | undefined, day: string): RowVersion | undefined {
  return versions?.findLast(({ from }) => from <= day);
}
