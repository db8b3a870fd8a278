import type { DateSpan } from "./span.ts";

/** A stretch of days, YYYY-MM-DD, both included; null where it is open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

export type Overlap = "certain" | "possible" | "outside";

/**
 * How a date lies to a range of days. `certain`: every day the date may mean is inside. `possible`: at least one is.
 * `outside`: none is. An open side of the date reaches beyond every day, so only a range open on that side holds it for
 * certain. A range that ends before it begins holds nothing. Records without a date are for the caller.
 */
export function overlap(span: Pick<DateSpan, "min" | "max">, range: DayRange): Overlap {
  const { from, to } = range;
  if (from !== null && to !== null && from > to) return "outside";
  // Days written YYYY-MM-DD sort as text.
  const endsBefore = from !== null && span.max !== null && span.max < from;
  const beginsAfter = to !== null && span.min !== null && span.min > to;
  if (endsBefore || beginsAfter) return "outside";
  const beginsInside = from === null || (span.min !== null && span.min >= from);
  const endsInside = to === null || (span.max !== null && span.max <= to);
  return beginsInside && endsInside ? "certain" : "possible";
}
