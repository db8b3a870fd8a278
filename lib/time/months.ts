import type { DateSpan } from "./span.ts";

/** A month of a year; `month` counts from 1. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** How a language writes dates to the month. English has a way of its own in `monthYear`. */
export interface MonthWords {
  /** "May 2023" */
  readonly month: (of: YearMonth) => string;
  /** Two months that follow each other: "May–June 2023" */
  readonly pair: (first: YearMonth, last: YearMonth) => string;
  /** "2023", or "2016-2019" where they differ */
  readonly years: (first: number, last: number) => string;
  readonly since: (year: number) => string;
  readonly until: (year: number) => string;
  readonly about: (words: string) => string;
}

/** A date to the month in the words of a language, never finer than the source. "About" and uncertainty are kept. */
export function writeMonths(span: DateSpan, words: MonthWords): string {
  const written = bare(span, words);
  const about = span.label.startsWith("about ") ? words.about(written) : written;
  return span.label.includes(", uncertain") ? `${about}?` : about;
}

function bare({ min, max }: DateSpan, words: MonthWords): string {
  if (min === null) return max === null ? "" : words.until(read(max).year);
  if (max === null) return words.since(read(min).year);
  const [first, last] = [read(min), read(max)];
  const distance = (last.year - first.year) * 12 + last.month - first.month;
  if (distance === 0) return words.month(first);
  return distance === 1 ? words.pair(first, last) : words.years(first.year, last.year);
}

function read(day: string): YearMonth {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}
