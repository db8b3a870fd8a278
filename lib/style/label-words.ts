import { DENIALS } from "../../geodata/schema/vocabulary.ts";
import { count } from "../atlas/ledger.ts";
import type { EventRow } from "../atlas/row.ts";

/** Longest line of a label, in characters, and how many lines there may be under the name. */
const LINE = 24;
const LINES = 3;

/** What of a mark is not an event: ties that lead elsewhere, ties with both ends in it. */
interface Beside {
  readonly ties: number;
  readonly inside: number;
}

/**
 * What a place's label says under its name: the stamp sentence of its only record, else its counts by bearing. A sentence
 * that would have to be cut is not printed at all: a claim never stands without its answer.
 */
export function detailLines(events: readonly EventRow[], { ties, inside }: Beside): string[] {
  return [...eventLines(events, ties), inside > 0 ? `${count(inside, "tie")} inside` : ""].filter(
    (line) => line !== "",
  );
}

function eventLines(events: readonly EventRow[], ties: number): string[] {
  const [only] = events;
  if (only && events.length === 1) {
    const lines = wrap(only.stamp, LINE);
    if (lines.length <= LINES) return lines;
  }
  if (events.length === 0) return [`no events, ${count(ties, "tie")}`];
  return [claimWords(events), actWords(events), backgroundWords(events)];
}

/** The first line of a mark that sits on the rim of its footprint. */
export function withinLine(events: readonly EventRow[]): string {
  return events.length > 0 ? `${count(events.length, "event")}, somewhere within` : "somewhere within";
}

/** "5 claims: 4 denied, 1 contradicted": what was answered and found always follows the number of claims. */
function claimWords(events: readonly EventRow[]): string {
  const claims = events.filter((row) => row.bearing === "claim");
  if (claims.length === 0) return "";
  const of = (words: string, test: (row: EventRow) => boolean) => {
    const n = claims.filter(test).length;
    if (n === 0) return [];
    return [claims.length === 1 ? words : `${n} ${words}`];
  };
  const asides = [
    ...of("denied", (row) => row.stances.some((stance) => DENIALS.includes(stance))),
    ...of("contradicted", (row) => row.standing === "contradicted"),
    ...of("not upheld", (row) => row.standing === "not-upheld"),
    ...of("withdrawn", (row) => row.standing === "withdrawn"),
    ...of("decided", (row) => row.mark === "decided" || row.mark === "found"),
  ];
  return `${count(claims.length, "claim")}${asides.length > 0 ? `: ${asides.join(", ")}` : ""}`;
}

function actWords(events: readonly EventRow[]): string {
  const n = events.filter((row) => row.bearing === "official-act").length;
  return n > 0 ? count(n, "official act") : "";
}

function backgroundWords(events: readonly EventRow[]): string {
  const n = events.filter((row) => row.bearing === "background").length;
  return n > 0 ? `${n} background` : "";
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
  const claims = claimWords(events)
    .replace(": ", ", ")
    .replace(/, (.*)$/, " ($1)");
  const parts = [claims, actWords(events), backgroundWords(events)].filter((part) => part !== "");
  return `${name}, ${count(events.length, "event")}${where}: ${parts.join(", ")}${touching}`;
}

/** Breaks a text into lines of at most `width` characters, at spaces. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
