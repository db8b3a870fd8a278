import { dayWords } from "../atlas/known-words.ts";
import { count, tallyWords } from "../atlas/ledger.ts";
import { MARKS_SENTENCES } from "../atlas/mark.ts";
import { capitalised } from "../atlas/names.ts";
import { rangeWords } from "../view/range-words.ts";
import { areaWords, programWords, type ViewSubject } from "./view-subject.ts";

/** In characters: so much has room in every shape. */
const LONGEST_TITLE = 140;
const LONGEST_SUBTITLE = 230;
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
  const what = whatIsShown(subject);
  const titles = program
    ? [joined([program, area, range]), joined([program, range])]
    : [joined([area ? `${area}: ${what}` : alone(what), range])];
  return titles.find((title) => title.length <= LONGEST_TITLE) ?? joined([alone(what), range]);
}

/**
 * A line below it: how many events and ties, with the answers to the claims among them, which go wherever a number of claims goes. Where
 * that has no room, their numbers and what their marks mean. The page of a record has the record's sentence.
 */
export function suggestedSubtitle({ current, ledger, day }: ViewSubject): string {
  if (current) return `${current.stamp}.`;
  const asKnown = day ? `As known on ${dayWords(day)}: ` : "";
  const parts = [
    [ledger.events, "event"],
    [ledger.ties, "tie"],
  ] as const;
  const shown = parts.filter(([tally]) => tally.shown > 0);
  if (shown.length === 0) return capitalised(`${asKnown}no records.`);
  const told = shown.map(([tally, noun]) => `${count(tally.shown, noun)}: ${tallyWords(tally)}.`).join(" ");
  if (asKnown.length + told.length <= LONGEST_SUBTITLE) return asKnown + told;
  return `${asKnown}${shown.map(([tally, noun]) => count(tally.shown, noun)).join(" and ")}. ${MARKS_SENTENCES}`;
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
