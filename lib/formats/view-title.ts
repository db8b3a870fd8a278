import { dayWords } from "../atlas/known-words.ts";
import { count } from "../atlas/ledger.ts";
import { MARKS_SENTENCES } from "../atlas/mark.ts";
import { capitalised } from "../atlas/names.ts";
import { rangeWords } from "../view/range-words.ts";
import { areaWords, programWords, type ViewSubject } from "./view-subject.ts";

const CLAIMED = "what is claimed, and what was found";

/**
 * A title for a picture of a view, for its editor to change: "Greater Toronto: what is claimed, and what was found", "Operation Fox
 * Hunt cases, 2018 to 2023". It accuses nobody and names no person; what somebody searched for is not in it.
 */
export function suggestedTitle(subject: ViewSubject): string {
  const { current, scope, role, view } = subject;
  if (current) return current.title;
  const range = rangeWords(view);
  const program = programWords(subject);
  const area = capitalised(areaWords(subject));
  if (scope?.key === "actor")
    return joined([`Statements that mention ${role ?? "the subject of this page"}`, area, range]);
  if (scope?.key === "source") return joined(["Records that cite one source", program, area, range]);
  if (program) return joined([program, area, range]);
  const what = whatIsShown(subject);
  return joined([area ? `${area}: ${what}` : alone(what), range]);
}

/** A line below it: how many events and ties, and what their marks mean. The page of a record has the record's sentence. */
export function suggestedSubtitle({ current, ledger, day }: ViewSubject): string {
  if (current) return `${current.stamp}.`;
  const { events, ties } = ledger;
  const shown = [events.shown > 0 ? count(events.shown, "event") : "", ties.shown > 0 ? count(ties.shown, "tie") : ""];
  const records = shown.filter(Boolean).join(" and ") || "No records";
  return `${records}${day ? `, as known on ${dayWords(day)}` : ""}. ${MARKS_SENTENCES}`;
}

/** What kinds of records there are: a picture without claims does not speak of them. */
function whatIsShown({ ledger: { events, ties } }: ViewSubject): string {
  if (events.claims + ties.claims > 0) return CLAIMED;
  const acts = events.acts + ties.acts > 0;
  const background = events.background + ties.background > 0;
  if (acts && background) return "official acts and background";
  if (acts) return "official acts";
  return background ? "background, not allegations" : "no records";
}

/** Without an area the title says what the claims are of. */
function alone(what: string): string {
  return what === CLAIMED ? "Claims of foreign interference: who said what, and what was found" : capitalised(what);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(", ");
}
