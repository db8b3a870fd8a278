import { daysInMonth } from "./calendar.ts";
import type { DateSpan } from "./span.ts";

const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A publication date in plain French, at the precision it was given: “8 mai 2023”, “vers mai 2023”, “entre le 9 mai et le 7 juin 2023”. */
export function frenchDate(span: DateSpan): string {
  const about = span.label.startsWith("about ") ? "vers " : "";
  const unsure = span.label.includes(", uncertain") ? ", date incertaine" : "";
  return `${about}${bare(span)}${unsure}`;
}

function bare({ min, max }: DateSpan): string {
  if (min === null || max === null) {
    if (min !== null) return `depuis ${read(min).year}`;
    return max === null ? "" : `jusqu’en ${read(max).year}`;
  }
  const [first, last] = [read(min), read(max)];
  if (min === max) return full(first);
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return between(first, last);
  if (first.year === last.year && first.month === last.month) return `${name(first)} ${first.year}`;
  if (first.month === 1 && last.month === 12)
    return first.year === last.year ? `${first.year}` : `${first.year}-${last.year}`;
  return `entre ${name(first)}${first.year === last.year ? "" : ` ${first.year}`} et ${name(last)} ${last.year}`;
}

function between(first: Day, last: Day): string {
  if (first.year !== last.year) return `entre le ${full(first)} et le ${full(last)}`;
  const begin = first.month === last.month ? ordinal(first) : `${ordinal(first)} ${name(first)}`;
  return `entre le ${begin} et le ${full(last)}`;
}

function full(day: Day): string {
  return `${ordinal(day)} ${name(day)} ${day.year}`;
}

function ordinal({ day }: Day): string {
  return day === 1 ? "1er" : `${day}`;
}

function name({ month }: Day): string {
  return MONTHS[month - 1] ?? "";
}

function read(day: string): Day {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}
