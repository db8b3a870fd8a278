import { type EdtfNode, parse } from "edtf";
import { daysInMonth, monthName } from "./calendar.ts";
import { writeLabel } from "./label.ts";
import { DateError, type Moment } from "./moment.ts";
import { type Reading, readTree } from "./reading.ts";
import type { DateSpan } from "./span.ts";

/** Longest expression read: the parser's time grows with sets, and no honest date needs more. */
const LONGEST = 64;

const EXAMPLES =
  "write 2023-05-08, 2023-05, 2023, 2023-05~ (about), 2016/2019 (from, to) or [2023-05-09..2023-06-07] (one day between)";

/**
 * Reads a date written in EDTF (ISO 8601-2, levels 0 to 2 as far as sources need them) as the first and last day it may
 * mean and a label in plain English. `edtf` only parses; the bounds are computed here, because its own are wrong for
 * sets, seasons and days that do not exist. "About" (~) and "uncertain" (?) change the label, never the days.
 * Seasons are those of the northern half of the world, winter running into the next year.
 * Throws DateError, with what is wrong and how to write it, on anything else: invalid EDTF, days that do not exist,
 * reversed intervals, more than 64 characters, years outside 1000 to 2999. For build time; browsers get the span.
 */
export function readDate(expression: string): DateSpan {
  const known = read.get(expression);
  if (known) return known;
  const span = readAnew(expression);
  read.set(expression, span);
  return span;
}

/** The same few dates are asked for again and again, and the parser is slow. */
const read = new Map<string, DateSpan>();

function readAnew(expression: string): DateSpan {
  try {
    if (expression.length > LONGEST) throw new DateError(`it is longer than ${LONGEST} characters; shorten it`);
    refuseImpossibleDays(expression);
    const reading = readTree(parseTree(expression));
    return { ...span(reading), label: writeLabel(reading) };
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    throw new DateError(`${JSON.stringify(expression.slice(0, LONGEST))} is not a date: ${error.message}.`);
  }
}

function parseTree(expression: string): EdtfNode {
  try {
    return parse(expression);
  } catch {
    throw new DateError(EXAMPLES);
  }
}

/** The parser takes 29 February in every year and calls 30 February a syntax error; both deserve a plain sentence. */
function refuseImpossibleDays(expression: string): void {
  for (const [, year, month, day] of expression.matchAll(
    /(?<!\d)(\d{4})[?~%]?-[?~%]?(\d{2})[?~%]?-[?~%]?(\d{2})(?!\d)/g,
  )) {
    const days = daysInMonth(Number(year), Number(month));
    if (days > 0 && (Number(day) < 1 || Number(day) > days)) {
      const name = monthName(Number(month));
      throw new DateError(
        `${Number(day)} ${name} ${year} does not exist, ${name} ${year} has ${days} days; correct the day, or write only the month, ${year}-${month}`,
      );
    }
  }
}

function span(reading: Reading): { min: string | null; max: string | null } {
  if (reading.kind === "moment") return { min: reading.moment.min, max: reading.moment.max };
  if (reading.kind === "interval") {
    const { from, to } = reading;
    return { min: typeof from === "string" ? null : from.min, max: typeof to === "string" ? null : to.max };
  }
  const moments: Moment[] = reading.members.flatMap((member) =>
    "from" in member ? [member.from, member.to] : [member],
  );
  const first = moments.map((moment) => moment.min).sort()[0] ?? null;
  const last =
    moments
      .map((moment) => moment.max)
      .sort()
      .at(-1) ?? null;
  return { min: reading.earlier ? null : first, max: reading.later ? null : last };
}
