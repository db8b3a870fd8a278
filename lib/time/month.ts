import { daysInMonth, monthName, writeDay } from "./calendar.ts";

/** Months as whole numbers that follow on one another: twelve times the year, and January is 0. */
export type Month = number;

export const YEAR: Month = 12;
export const QUARTER: Month = 3;

/** The month of a day written YYYY-MM-DD. */
export function monthOf(day: string): Month {
  return Number(day.slice(0, 4)) * YEAR + Number(day.slice(5, 7)) - 1;
}

/** The first month of the quarter that a month lies in. */
export function quarterOf(month: Month): Month {
  return Math.floor(month / QUARTER) * QUARTER;
}

export function yearOf(month: Month): number {
  return Math.floor(month / YEAR);
}

/** First day of a month, YYYY-MM-DD. */
export function monthStart(month: Month): string {
  return writeDay(yearOf(month), (month % YEAR) + 1, 1);
}

/** Last day of a month, YYYY-MM-DD. */
export function monthEnd(month: Month): string {
  return writeDay(yearOf(month), (month % YEAR) + 1, daysInMonth(yearOf(month), (month % YEAR) + 1));
}

/** Where a day begins, in months and their parts. */
export function monthsTo(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return monthOf(day) + (date - 1) / daysInMonth(year, month);
}

/** Where a day ends, in months and their parts. */
export function monthsThrough(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return monthOf(day) + date / daysInMonth(year, month);
}

/** "January 2018" */
export function monthWords(month: Month): string {
  return `${monthName((month % YEAR) + 1)} ${yearOf(month)}`;
}

/** "15 March 2018" */
export function dayWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthWords(monthOf(day))}`;
}
