import { type Month, monthOf, monthStart, QUARTER, quarterOf, YEAR, yearOf } from "../time/month.ts";
import type { DateSpan } from "../time/span.ts";
import type { Months } from "../time/window.ts";
import { MARK_ORDER } from "./mark.ts";
import type { EventRow, RecordRow } from "./row.ts";

/** What the strip's axis shows: whole years, and whether there is anything before them or without a date. */
export interface TimeAxis extends Months {
  readonly earlier: boolean;
  readonly undated: boolean;
}

/** Events whose date means the same days, more than a quarter holds. A side is null where the date is open there. */
export interface EventSpan {
  readonly min: string | null;
  readonly max: string | null;
  readonly events: readonly EventRow[];
}

/** Each event once, by what its date allows: in a quarter, over a longer span, before the axis or without a date. */
export interface Timeline {
  readonly quarters: ReadonlyMap<Month, readonly EventRow[]>;
  readonly spans: readonly EventSpan[];
  readonly earlier: readonly EventRow[];
  readonly undated: readonly EventRow[];
}

/** A gap of so many years is worth a break of the axis, where only this share of the events lies before it. */
const GAP = 3;
const FEW = 0.05;

/** The axis of a dataset; null where no event has a date. It is the same for all filters, so that nothing moves when they change. */
export function axisOf(rows: readonly RecordRow[]): TimeAxis | null {
  const events = eventsOf(rows);
  const dates = events.flatMap(({ when }) => (when === null ? [] : [when]));
  const begins = dates.map(({ min, max }) => yearOf(monthOf(min ?? max ?? ""))).sort((a, b) => a - b);
  const ends = dates.map(({ min, max }) => yearOf(monthOf(max ?? min ?? "")));
  if (begins.length === 0) return null;
  let older = 0;
  for (let i = 1; i <= begins.length * FEW; i++) if ((begins[i] ?? 0) - (begins[i - 1] ?? 0) >= GAP) older = i;
  const first = (begins[older] ?? 0) * YEAR;
  const last = ends.reduce((most, year) => Math.max(most, year), 0) * YEAR + YEAR - 1;
  return {
    first,
    last: Math.max(last, first + YEAR - 1),
    earlier: dates.some(({ max }) => max !== null && max < monthStart(first)),
    undated: dates.length < events.length,
  };
}

/** Puts each event where its date allows, in the order in which marks are stacked. */
export function timelineOf(rows: readonly RecordRow[], axis: TimeAxis): Timeline {
  const quarters = new Map<Month, EventRow[]>();
  const spans = new Map<string, { min: string | null; max: string | null; events: EventRow[] }>();
  const earlier: EventRow[] = [];
  const undated: EventRow[] = [];
  for (const event of eventsOf(rows).sort(byMark)) {
    const { when } = event;
    const quarter = when && quarterHolding(when);
    if (when === null) undated.push(event);
    else if (when.max !== null && when.max < monthStart(axis.first)) earlier.push(event);
    else if (quarter !== null) {
      const own = quarters.get(quarter);
      if (own) own.push(event);
      else quarters.set(quarter, [event]);
    } else {
      const key = `${when.min}/${when.max}`;
      const span = spans.get(key) ?? { min: when.min, max: when.max, events: [] };
      span.events.push(event);
      spans.set(key, span);
    }
  }
  return { quarters, spans: [...spans.values()], earlier, undated };
}

/** The quarter that holds every day a date may mean; null where no quarter does. */
function quarterHolding({ min, max }: DateSpan): Month | null {
  if (min === null || max === null) return null;
  const quarter = quarterOf(monthOf(min));
  return monthOf(max) < quarter + QUARTER ? quarter : null;
}

function eventsOf(rows: readonly RecordRow[]): EventRow[] {
  return rows.filter((row): row is EventRow => row.type === "event");
}

function byMark(a: EventRow, b: EventRow): number {
  return (
    MARK_ORDER.indexOf(a.mark) - MARK_ORDER.indexOf(b.mark) || compare(a.program, b.program) || compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
