import { monthOf, yearOf } from "../time/month.ts";
import { ledgerOf, tallyWords } from "./ledger.ts";
import type { EventRow } from "./row.ts";

/** The shown events of a year, or of what is no single year, in words. */
export interface SummaryLine {
  readonly when: string;
  readonly events: number;
  readonly words: string;
}

const NO_TOTALS = { events: 0, ties: 0 };
const LONGER = "Over more than one year";
const UNDATED = "Without a date";

/**
 * What the strip's marks say, for those who do not see them: events by year and bearing, claims with their answers. Each
 * event is counted in one line.
 */
export function timelineSummary(events: readonly EventRow[]): SummaryLine[] {
  const lines = new Map<string, EventRow[]>();
  for (const event of events) {
    const line = lineOf(event);
    lines.set(line, [...(lines.get(line) ?? []), event]);
  }
  const rank = (line: string) => (line === UNDATED ? "~~" : line === LONGER ? "~" : line);
  return [...lines]
    .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
    .map(([when, own]) => ({ when, events: own.length, words: tallyWords(ledgerOf(own, NO_TOTALS).events) }));
}

function lineOf({ when }: EventRow): string {
  if (when === null) return UNDATED;
  if (when.min === null || when.max === null) return LONGER;
  const year = yearOf(monthOf(when.min));
  return year === yearOf(monthOf(when.max)) ? `${year}` : LONGER;
}
