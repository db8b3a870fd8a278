import type { Bearing } from "../../geodata/schema/vocabulary.ts";
import { monthOf, yearOf } from "../time/month.ts";
import { count } from "./ledger.ts";
import type { EventRow } from "./row.ts";

/** The shown events of a year, or of what is no single year, in words. */
export interface SummaryLine {
  readonly when: string;
  readonly events: number;
  readonly words: string;
}

const LONGER = "Over more than one year";
const UNDATED = "Without a date";

/** What the strip's marks say, for those who do not see them: events by year and bearing. Each event is counted in one line. */
export function timelineSummary(events: readonly EventRow[]): SummaryLine[] {
  const lines = new Map<string, EventRow[]>();
  for (const event of events) {
    const line = lineOf(event);
    lines.set(line, [...(lines.get(line) ?? []), event]);
  }
  const rank = (line: string) => (line === UNDATED ? "~~" : line === LONGER ? "~" : line);
  return [...lines]
    .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
    .map(([when, own]) => ({ when, events: own.length, words: bearingWords(own) }));
}

function lineOf({ when }: EventRow): string {
  if (when === null) return UNDATED;
  if (when.min === null || when.max === null) return LONGER;
  const year = yearOf(monthOf(when.min));
  return year === yearOf(monthOf(when.max)) ? `${year}` : LONGER;
}

function bearingWords(events: readonly EventRow[]): string {
  const of = (bearing: Bearing) => events.filter((event) => event.bearing === bearing).length;
  const [claims, acts, background] = [of("claim"), of("official-act"), of("background")];
  return [
    claims > 0 ? count(claims, "claim") : "",
    acts > 0 ? count(acts, "official act") : "",
    background > 0 ? `${background} background` : "",
  ]
    .filter(Boolean)
    .join(", ");
}
