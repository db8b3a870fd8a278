import { MONTHS } from "../time/calendar.ts";
import { count } from "./ledger.ts";
import type { RecordRow } from "./row.ts";

/** A day (YYYY-MM-DD) as readers write it: "1 April 2023". */
export function dayWords(day: string): string {
  const [year, month = 1, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** What came after the day that rows tell: "Since then the standing of 3 of these 12 records has changed, and more was published about 2." */
export function sinceSentence(rows: readonly RecordRow[]): string {
  const later = rows.filter(({ now }) => now);
  const changed = later.filter(({ standing, now }) => now?.standing !== standing).length;
  const others = later.length - changed;
  const these = rows.length === 1 ? "this record" : `these ${rows.length} records`;
  if (later.length === 0) return `Since then nothing has changed the standing of ${these}.`;
  const more = others > 0 ? `more was published about ${rows.length === 1 ? "it" : others}` : "";
  if (changed === 0) return `Since then the standing of ${these} has not changed, but ${more}.`;
  const whose = rows.length === 1 ? these : `${changed} of ${these}`;
  return `Since then the standing of ${whose} has changed${more && `, and ${more}`}.`;
}

/** "42 records of this atlas became public later", or "" where none did. */
export function laterWords(later: number): string {
  return later > 0 ? `${count(later, "record")} of this atlas became public later.` : "";
}
