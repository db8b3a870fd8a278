import { monthName } from "./calendar.ts";
import type { Moment } from "./moment.ts";
import type { Reading, Side, Stretch } from "./reading.ts";

const SEASONS: Readonly<Record<number, string>> = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };

/** The reading in plain English, at the precision it was given: "8 May 2023", "about May 2023", "until 2016". */
export function writeLabel(reading: Reading): string {
  if (reading.kind === "moment") return words(reading.moment);
  if (reading.kind === "interval") return intervalWords(reading.from, reading.to);
  const { all, members, earlier, later } = reading;
  const [only] = members;
  if (members.length === 1 && only && "from" in only && !all && !earlier && !later) return between(only);
  const items = members.map((member) => ("from" in member ? stretchWords(member, "to") : words(member)));
  const joint = all ? "and" : "or";
  const open = `${earlier ? ` ${joint} earlier` : ""}${later ? ` ${joint} later` : ""}`;
  return `${list(items, joint)}${open}`;
}

function words(moment: Moment): string {
  const about = moment.about ? "about " : "";
  const unknown = moment.unknown === null ? "" : ` (${moment.unknown})`;
  const unsure = moment.unsure ? ", uncertain" : "";
  return `${about}${bare(moment)}${unknown}${unsure}`;
}

function bare(moment: Moment): string {
  const { precision, year, month } = moment;
  switch (precision) {
    case "day":
    case "month":
      return `${withoutYear(moment)} ${year}`;
    case "season":
      return `${SEASONS[month]} ${year}${month === 24 ? `-${String(year + 1).slice(2)}` : ""}`;
    case "year":
      return `${year}`;
    case "decade":
      return `${year}s`;
    case "century":
      return `${year}-${year + 99}`;
  }
}

function withoutYear({ precision, month, day }: Moment): string {
  return precision === "day" ? `${day} ${monthName(month)}` : monthName(month);
}

function intervalWords(from: Side, to: Side): string {
  if (typeof from === "string") {
    return typeof to === "string" ? "" : `until ${words(to)}${from === "unknown" ? " (beginning not known)" : ""}`;
  }
  if (to === "open") return `from ${words(from)} on`;
  if (to === "unknown") return `from ${words(from)} (end not known)`;
  return stretchWords({ from, to }, "to");
}

function between(stretch: Stretch): string {
  const { from, to } = stretch;
  return words(from) === words(to) ? words(from) : `between ${stretchWords(stretch, "and")}`;
}

/** Two dates with what they share said once: "12 to 14 May 2023", "9 May to 7 June 2023", "2016-2019". */
function stretchWords({ from, to }: Stretch, joint: "to" | "and"): string {
  if (words(from) === words(to)) return words(from);
  const full = `${words(from)} ${joint} ${words(to)}`;
  if (!isPlain(from) || !isPlain(to)) return full;
  if (from.precision === "year" && to.precision === "year" && joint === "to") return `${from.year}-${to.year}`;
  if (from.year !== to.year || from.month === 0 || to.month === 0 || isSeason(from) || isSeason(to)) return full;
  if (from.precision === "day" && to.precision === "day" && from.month === to.month) {
    return `${from.day} ${joint} ${words(to)}`;
  }
  return `${withoutYear(from)} ${joint} ${words(to)}`;
}

function isPlain(moment: Moment): boolean {
  return !moment.about && !moment.unsure && moment.unknown === null;
}

function isSeason(moment: Moment): boolean {
  return moment.precision === "season";
}

function list(items: readonly string[], joint: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
}
