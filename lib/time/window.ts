import { type Month, monthEnd, monthOf, monthStart, YEAR } from "./month.ts";
import type { DayRange } from "./overlap.ts";

/** First and last month that can be chosen by month; before and after lies only "no first day" and "no last day". */
export interface Months {
  readonly first: Month;
  readonly last: Month;
}

export type RangeEnd = "from" | "to";

/** Where an end of a range stands among the months: one before the first where there is no first day, one after the last where no last. */
export function endMonth(range: DayRange, end: RangeEnd, { first, last }: Months): Month {
  const day = range[end];
  if (day === null) return end === "from" ? first - 1 : last + 1;
  return clamp(monthOf(day), first - 1, last + 1);
}

/** The months between which an end can be moved: the two ends may share a month and never change places. */
export function endLimits(range: DayRange, end: RangeEnd, months: Months): readonly [least: Month, most: Month] {
  const other = clamp(endMonth(range, end === "from" ? "to" : "from", months), months.first, months.last);
  return end === "from" ? [months.first - 1, other] : [other, months.last + 1];
}

/** The range with an end on the first or last day of a month; beyond the months it is open. */
export function putEnd(range: DayRange, end: RangeEnd, month: Month, months: Months): DayRange {
  const [least, most] = endLimits(range, end, months);
  const at = clamp(month, least, most);
  if (end === "from") return { ...range, from: at < months.first ? null : monthStart(at) };
  return { ...range, to: at > months.last ? null : monthEnd(at) };
}

/** The range with an end so many months later; a day inside a month goes to that month's edge first. */
export function moveEnd(range: DayRange, end: RangeEnd, by: number, months: Months): DayRange {
  const day = range[end];
  const at = endMonth(range, end, months);
  const inside = day !== null && day !== (end === "from" ? monthStart(monthOf(day)) : monthEnd(monthOf(day)));
  const towards = end === "from" ? -1 : 1;
  return putEnd(range, end, at + by - (inside && Math.sign(by) === towards ? towards : 0), months);
}

/**
 * The window of the same length just before or after; an open end counts as the end of the months, and without any range it is the first
 * or the last year. Null where nothing is left in that direction.
 */
export function stepWindow(range: DayRange, direction: -1 | 1, months: Months): DayRange | null {
  const { first, last } = months;
  if (range.from === null && range.to === null) {
    return direction === 1 ? windowOf(first, YEAR) : windowOf(last - YEAR + 1, YEAR);
  }
  const begin = range.from === null ? Math.min(first, monthOf(range.to ?? "")) : monthOf(range.from);
  const end = range.to === null ? Math.max(last, begin) : monthOf(range.to);
  const length = end - begin + 1;
  const next = windowOf(begin + direction * length, length);
  return monthOf(next.to) < first || monthOf(next.from) > last ? null : next;
}

function windowOf(begin: Month, length: number): { from: string; to: string } {
  return { from: monthStart(begin), to: monthEnd(begin + length - 1) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
