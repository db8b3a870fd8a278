import { dayWords, monthEnd, monthOf, monthStart, monthWords, YEAR, yearOf } from "../time/month.ts";
import { shortMonths } from "../time/span.ts";
import type { View } from "./view.ts";

/** The range of days in words, as the filter and the caption of a picture print it; null without a range. */
export function rangeWords({ from, to, when }: Pick<View, "from" | "to" | "when">): string | null {
  const words = stretchWords(from, to);
  return words && shortMonths(when === "certain" ? `${words}, certainly` : words);
}

function stretchWords(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `until ${lastWords(to)}`;
  if (to === null) return `from ${firstWords(from)}`;
  const [begin, end] = [monthOf(from), monthOf(to)];
  if (from !== monthStart(begin) || to !== monthEnd(end)) return pair(dayWords(from), dayWords(to));
  const years = begin % YEAR === 0 && end % YEAR === YEAR - 1;
  return years ? pair(`${yearOf(begin)}`, `${yearOf(end)}`) : pair(monthWords(begin), monthWords(end));
}

/** A first day as readers say it: a whole month by its name. */
export function firstWords(day: string): string {
  return day === monthStart(monthOf(day)) ? monthWords(monthOf(day)) : dayWords(day);
}

/** A last day as readers say it: a whole month by its name. */
export function lastWords(day: string): string {
  return day === monthEnd(monthOf(day)) ? monthWords(monthOf(day)) : dayWords(day);
}

function pair(first: string, last: string): string {
  return first === last ? first : `${first} to ${last}`;
}
