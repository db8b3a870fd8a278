import { type Bearing, DENIALS, SILENCE } from "../../geodata/schema/vocabulary.ts";
import { count } from "../atlas/ledger.ts";
import type { ComputedStanding, EventRow, RecordRow, TieRow } from "../atlas/row.ts";
import { sinceCounts } from "../atlas/since-counts.ts";

/** Longest line of a label, in characters. */
const LINE = 26;
/** And where lines are few, and where there is little room between marks. */
const LONG_LINE = 33;
const SHORT_LINE = 15;
const SHORTEST_LINE = 11;
/** More lines than that would look like a column of its own. */
const MOST_SHORTEST = 4;

/** How many labels there are around: at the zoom of a city, few of them, or many. */
export type Room = "city" | "few" | "many";

/** How many lines a stamp sentence may take. */
const STAMP_LINES: Readonly<Record<Room, number>> = { city: 7, few: 5, many: 0 };

/** What of a mark is not an event: ties that lead elsewhere, ties with both ends in it. */
interface Beside {
  readonly ties: number;
  readonly inside: number;
}

/**
 * What a place's label may say under its name, best first: the stamp sentence of its only record, and its counts by bearing. A
 * sentence that would have to be cut is not printed at all: a claim never stands without its answer.
 */
export function detailLines(events: readonly EventRow[], { ties, inside }: Beside, room: Room): string[][] {
  const within = inside > 0 ? [`${count(inside, "tie")} inside`] : [];
  if (events.length === 0) return [[`no events, ${count(ties, "tie")}`, ...within]];
  const [only] = events;
  const stamp = only && events.length === 1 ? wrap(only.stamp, LINE) : [];
  const claims = wrap(claimWords(events), LINE);
  const counts = [...claims, ...[actWords(events), backgroundWords(events)].flatMap((words) => wrap(words, LINE))];
  const stamps = stamp.length > 0 && stamp.length <= STAMP_LINES[room] ? [stamp] : [];
  // Where there is no room for all, claims still go with their answers, if need be in fewer and longer lines, or in more and shorter ones.
  const least = [
    claimsAndRest(events, LINE),
    wrap(claimWords(events), LINE),
    ...[LONG_LINE, SHORT_LINE].map((width) => claimsAndRest(events, width)),
    wrap(claimWords(events), SHORT_LINE),
  ];
  const all = [...stamps, counts, ...least].map((lines) => [...lines, ...within]);
  return all.filter((lines, i) => lines.length > within.length && all.findIndex((each) => alike(each, lines)) === i);
}

/** How the claims of a place were answered and what was found, where there is little room: in short lines, in fewer, or in the shortest. */
export function answerLines(events: readonly EventRow[]): string[][] {
  const narrow = claimsAndRest(events, SHORTEST_LINE);
  const all = [
    ...[SHORT_LINE, LINE].map((width) => claimsAndRest(events, width)),
    ...(narrow.length <= MOST_SHORTEST ? [narrow] : []),
  ];
  return all.filter((lines, i) => all.findIndex((each) => alike(each, lines)) === i);
}

/** "1 claim: denied", "2 other records": the number of a mark counts all its records, and whoever adds up what stands there must not miss any. */
function claimsAndRest(events: readonly EventRow[], width: number): string[] {
  const rest = events.filter(({ bearing }) => bearing !== "claim").length;
  const claims = claimWords(events);
  if (claims === "" || rest === 0) return wrap(claims, width);
  // In long lines there is room for both in one.
  if (width === LONG_LINE) return wrap(`${claims} · ${rest} more`, width);
  return [...wrap(claims, width), ...wrap(count(rest, "other record"), width)];
}

function alike(some: readonly string[], others: readonly string[]): boolean {
  return some.join("\n") === others.join("\n");
}

/** A name in the narrowest two lines that it can be broken into at a space. */
export function inTwoLines(name: string): string {
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => index);
  const longer = (at: number) => Math.max(at, name.length - at - 1);
  const [best] = breaks.sort((a, b) => longer(a) - longer(b));
  return best === undefined ? name : `${name.slice(0, best)}\n${name.slice(best + 1)}`;
}

/** The first line of a mark that sits on the rim of its footprint. */
export function withinLine(events: readonly EventRow[]): string {
  return events.length > 0 ? `${count(events.length, "event")}, somewhere within` : "somewhere within";
}

/**
 * "5 claims: 4 denied, 1 no answer found; of all 5, 1 contradicted": how each was answered, and then what was found, always follow the
 * number of claims; the answers sum to it.
 */
function claimWords(rows: readonly RecordRow[]): string {
  const claims = rows.filter((row) => row.bearing === "claim");
  if (claims.length === 0) return "";
  const of = (words: string, test: (row: RecordRow) => boolean) => {
    const n = claims.filter(test).length;
    if (n === 0) return [];
    return [claims.length === 1 ? words : `${n} ${words}`];
  };
  const answers = [
    ...of("denied", (row) => answerOf(row) === "denied"),
    ...of("answered", (row) => answerOf(row) === "answered"),
    ...of("no answer found", (row) => answerOf(row) === "none"),
    ...of("not contested", (row) => answerOf(row) === "not asked"),
  ];
  const findings = [
    ...of("contradicted", (row) => row.standing === "contradicted"),
    ...of("not upheld", (row) => row.standing === "not-upheld"),
    ...of("withdrawn", (row) => row.standing === "withdrawn"),
    ...of("charged", (row) => row.standing === "charged"),
    ...of("decided", (row) => row.mark === "decided" || row.mark === "found"),
    ...of("official bodies differ", (row) => row.standing === "bodies-differ"),
    ...of("partly decided", (row) => row.elsewhere.some((standing) => DECIDED.includes(standing))),
    ...of("partly contradicted", (row) => row.elsewhere.some((standing) => REFUSED.includes(standing))),
  ];
  const found =
    findings.length > 0 ? `; ${claims.length > 1 ? `of all ${claims.length}, ` : ""}${findings.join(", ")}` : "";
  const since = sinceCounts(claims);
  return `${count(claims.length, "claim")}: ${answers.join(", ")}${found}${since && `; ${since}`}`;
}

/** How a claim was answered: the weightiest of its answers decides. */
function answerOf({ stances }: RecordRow): "denied" | "answered" | "none" | "not asked" {
  if (stances.length === 0) return "not asked";
  if (stances.some((stance) => DENIALS.includes(stance))) return "denied";
  return stances.every((stance) => SILENCE.includes(stance)) ? "none" : "answered";
}

const DECIDED: readonly ComputedStanding[] = ["established", "found"];
const REFUSED: readonly ComputedStanding[] = ["contradicted", "not-upheld"];

function actWords(rows: readonly RecordRow[]): string {
  const n = rows.filter((row) => row.bearing === "official-act").length;
  return n > 0 ? count(n, "official act") : "";
}

function backgroundWords(rows: readonly RecordRow[]): string {
  const n = rows.filter((row) => row.bearing === "background").length;
  return n > 0 ? `${n} background` : "";
}

/** "3 claims (2 denied, 1 no answer found; of all 3, 1 contradicted), 2 official acts, 1 background": several records in a sentence. */
function bearingWords(rows: readonly RecordRow[]): string {
  return bearingParts(rows)
    .map(({ words }) => words)
    .join(", ");
}

/** The parts of that sentence, with the bearing that each counts. */
export function bearingParts(rows: readonly RecordRow[]): { readonly bearing: Bearing; readonly words: string }[] {
  const claims = claimWords(rows).replace(/: (.*)$/, " ($1)");
  const parts = [
    { bearing: "claim", words: claims },
    { bearing: "official-act", words: actWords(rows) },
    { bearing: "background", words: backgroundWords(rows) },
  ] as const;
  return parts.filter(({ words }) => words !== "");
}

/** "Ontario, 3 events in 2 places: 2 claims, 1 official act, 4 ties, 1 tie inside": the name of a mark's button. */
export function accessibleName(
  name: string,
  events: readonly EventRow[],
  { ties, inside, places }: Beside & { readonly places: number },
): string {
  const touching = `${ties > 0 ? `, ${count(ties, "tie")}` : ""}${inside > 0 ? `, ${count(inside, "tie")} inside` : ""}`;
  const where = places > 1 ? ` in ${places} places` : "";
  if (events.length === 0) return `${name}, no events${where}${touching}`;
  return `${name}, ${count(events.length, "event")}${where}: ${bearingWords(events)}${touching}`;
}

/** "Tie, China to Toronto: ...": the name of a badge's button, with the stamp sentence of each tie that it stands for. */
export function tieName(ties: readonly TieRow[]): string {
  if (ties.length === 0) return "";
  const kind = ties.length === 1 ? "Tie" : count(ties.length, "tie");
  return `${kind}, ${endsOfAll(ties)}: ${ties.map(({ stamp }) => stamp).join("; ")}`;
}

/** "China to Toronto", "Calgary and Daqing" where neither end came first. */
function endsOf({ from, to, direction }: TieRow): string {
  const open = "place not stated";
  return `${from?.label ?? open} ${direction === "from-to" ? "to" : "and"} ${to?.label ?? open}`;
}

/** The ends of the ties of one line: those of merged marks may lie in different places. */
export function endsOfAll(ties: readonly TieRow[]): string {
  const [ends = "", ...others] = new Set(ties.map(endsOf));
  return others.length > 0 ? "between the same two marks" : ends;
}

/** Breaks a text at spaces into as few lines of at most `width` characters as will hold it, of much the same length. */
export function wrap(text: string, width: number): string[] {
  const widest = fill(text, width);
  let lines = widest;
  for (let narrower = width - 1; narrower > 0; narrower--) {
    const next = fill(text, narrower);
    if (next.length > widest.length || next.some((line) => line.length > narrower)) break;
    lines = next;
  }
  return lines;
}

/** Lines filled one after the other. */
function fill(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
