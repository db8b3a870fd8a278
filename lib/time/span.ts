import { MONTHS, monthName } from "./calendar.ts";

/** First and last day the date may mean, YYYY-MM-DD, both included; null where a side is open. */
export interface DateSpan {
  readonly min: string | null;
  readonly max: string | null;
  readonly label: string;
}

const MONTH_NAMES = new RegExp(`\\b(?:${MONTHS.join("|")})\\b`, "g");

/** The latest day the date may mean, YYYY-MM-DD; null if it is open towards later days. */
export function lastDay(span: DateSpan): string | null {
  return span.max;
}

/**
 * The label for a narrow row: months cut to three letters, "(month not known)" left out, "?" for ", uncertain".
 * "about" and "between" stay, because without them the row would say more than the source.
 */
export function shortLabel(span: DateSpan): string {
  return span.label
    .replace(/ \([^)]*\)/g, "")
    .replaceAll(", uncertain", "?")
    .replace(MONTH_NAMES, cut);
}

/** Months in a text cut to three letters. */
export function shortMonths(text: string): string {
  return text.replace(MONTH_NAMES, cut);
}

function cut(name: string): string {
  return name.slice(0, 3);
}

/**
 * The date to the month for the sentences of a stamp: "Mar 2023", "May–Jun 2023", "2023" for longer within a year.
 * A date that names no month, or is open, keeps its short label ("2016-2019", "summer 2019", "until 2016"). "about" and
 * "?" are kept.
 */
export function monthYear(span: DateSpan): string {
  if (span.min === null || span.max === null || span.label.search(MONTH_NAMES) < 0) return shortLabel(span);
  const about = span.label.startsWith("about ") ? "about " : "";
  const unsure = span.label.includes(", uncertain") ? "?" : "";
  return `${about}${months(span.min, span.max)}${unsure}`;
}

function months(min: string, max: string): string {
  const [first, last] = [readMonth(min), readMonth(max)];
  const distance = (last.year - first.year) * 12 + last.month - first.month;
  if (distance === 0) return `${first.name} ${first.year}`;
  if (distance === 1) {
    const year = first.year === last.year ? "" : ` ${first.year}`;
    return `${first.name}${year}–${last.name} ${last.year}`;
  }
  return first.year === last.year ? `${first.year}` : `${first.year}-${last.year}`;
}

function readMonth(day: string): { year: number; month: number; name: string } {
  const month = Number(day.slice(5, 7));
  return { year: Number(day.slice(0, 4)), month, name: monthName(month).slice(0, 3) };
}
