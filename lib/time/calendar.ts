/** Arithmetic of the Gregorian calendar on plain numbers and YYYY-MM-DD strings, without time zones. */

export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2999;

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Name of a month in English; `month` counts from 1. Empty for a number that is no month. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** Number of days in a month of the Gregorian calendar; `month` counts from 1. 0 for a number that is no month. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** A calendar day as YYYY-MM-DD. `month` and `day` count from 1; the year has four digits. */
export function writeDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Whether the text is a day that exists, written YYYY-MM-DD, in the years 1000 to 2999. */
export function isDay(value: string): boolean {
  const parts = /^([12]\d{3})-(\d{2})-(\d{2})$/.exec(value);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return day >= 1 && day <= daysInMonth(year, month);
}
