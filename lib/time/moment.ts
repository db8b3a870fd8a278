import type { EdtfNode } from "edtf";
import { daysInMonth, FIRST_YEAR, LAST_YEAR, writeDay } from "./calendar.ts";

/** A date expression that cannot be read; the message says in plain words what is wrong and how to write it. */
export class DateError extends Error {
  override readonly name = "DateError";
}

export type Precision = "day" | "month" | "season" | "year" | "decade" | "century";

/** One date without alternatives: at what precision it is known and which days it may mean. */
export interface Moment {
  readonly precision: Precision;
  readonly year: number;
  /** 1 to 12, or the EDTF number of the season (21 to 24); 0 where there is none. */
  readonly month: number;
  readonly day: number;
  /** What the source leaves unsaid on purpose, in words. */
  readonly unknown: string | null;
  readonly about: boolean;
  readonly unsure: boolean;
  readonly min: string;
  readonly max: string;
}

/** First month of each season of the northern half of the world; winter runs into the next year. */
const SEASON_BEGINS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Digits written as X that are read: whole parts, or the last one or two digits of a year that stands alone. */
const OPEN_PARTS: Readonly<Record<string, { precision: Precision; unknown: string | null }>> = {
  "1/8": { precision: "decade", unknown: null },
  "1/12": { precision: "century", unknown: null },
  "2/48": { precision: "year", unknown: "month not known" },
  "3/240": { precision: "year", unknown: "month and day not known" },
  "3/192": { precision: "month", unknown: "day not known" },
};

const PLAIN: readonly Precision[] = ["year", "month", "day"];

/**
 * Reads one parsed node of `edtf` as a moment with our own bounds.
 * Throws DateError on times of day, unusual seasons, single open digits and years outside 1000 to 2999.
 */
export function readMoment(node: EdtfNode): Moment {
  const [year = 0, second = 0, third = 0, ...time] = node.values.filter((value) => typeof value === "number");
  if (time.length > 0) throw new DateError("it gives a time of day; write the day only, such as 2023-05-08");
  const qualified = { about: Boolean(node.approximate), unsure: Boolean(node.uncertain) };
  if (node.type === "Season")
    return bounded({ precision: "season", year, month: second, day: 0, unknown: null, ...qualified });
  // The second end of an interval may come without a type.
  if (node.type !== undefined && node.type !== "Date") {
    throw new DateError("a year has four digits; write 1985, or 198X for the 1980s");
  }
  const parts = node.values.length;
  const open = node.unspecified ? OPEN_PARTS[`${parts}/${node.unspecified}`] : undefined;
  if (node.unspecified && !open) {
    throw new DateError(
      "X may only stand for a whole month, a whole day or the last one or two digits of a year; write [2020-10..2020-12] for one of several months",
    );
  }
  const precision = open?.precision ?? PLAIN[parts - 1] ?? "day";
  const month = precision === "month" || precision === "day" ? second + 1 : 0;
  return bounded({
    precision,
    year,
    month,
    day: precision === "day" ? third : 0,
    unknown: open?.unknown ?? null,
    ...qualified,
  });
}

function bounded(moment: Omit<Moment, "min" | "max">): Moment {
  const { min, max } = bounds(moment);
  if (!(moment.year >= FIRST_YEAR && Number(max.slice(0, -6)) <= LAST_YEAR)) {
    throw new DateError(`its year is outside ${FIRST_YEAR} to ${LAST_YEAR}`);
  }
  return { ...moment, min, max };
}

function bounds({ precision, year, month, day }: Omit<Moment, "min" | "max">): { min: string; max: string } {
  switch (precision) {
    case "day":
      return { min: writeDay(year, month, day), max: writeDay(year, month, day) };
    case "month":
      return { min: writeDay(year, month, 1), max: endOfMonth(year, month) };
    case "season": {
      const begins = SEASON_BEGINS[month];
      if (begins === undefined) {
        throw new DateError(
          "of the seasons only 21 spring, 22 summer, 23 autumn and 24 winter are read; write months, such as 2019-06/2019-08",
        );
      }
      return {
        min: writeDay(year, begins, 1),
        max: begins === 12 ? endOfMonth(year + 1, 2) : endOfMonth(year, begins + 2),
      };
    }
    case "year":
      return { min: writeDay(year, 1, 1), max: writeDay(year, 12, 31) };
    case "decade":
      return { min: writeDay(year, 1, 1), max: writeDay(year + 9, 12, 31) };
    case "century":
      return { min: writeDay(year, 1, 1), max: writeDay(year + 99, 12, 31) };
  }
}

function endOfMonth(year: number, month: number): string {
  return writeDay(year, month, daysInMonth(year, month));
}
