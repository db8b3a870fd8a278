import { dayWords } from "../atlas/known-words.ts";
import { count, type Tally, tallyOf, tallyWords } from "../atlas/ledger.ts";
import { MARKS_SENTENCES } from "../atlas/mark.ts";
import { capitalised } from "../atlas/names.ts";
import { groupRows } from "../atlas/place-groups.ts";
import { ended, filterSentence, toldOneByOne, warningsOf } from "./caption.ts";
import { CAVEAT } from "./caveat.ts";
import { countsSentences, findingsSentence } from "./counted.ts";
import { aboutWords, OTHERS_IN_SIGHT, type ViewSubject, wordedSubject } from "./view-subject.ts";
import { suggestedTitle } from "./view-title.ts";

/** The most characters of a short text. */
export const LONGEST_ALT = 150;

/** So many places are described one by one. */
const PLACES = 12;

/**
 * What a picture of the view shows, in at most 150 characters: where room is short its other bearings and then its area go, but no claims without how
 * many were denied, answered and not answered, and what was found.
 */
export function altTextShort(whole: ViewSubject): string {
  const subject = wordedSubject(whole);
  const day = subject.day ? `, as known on ${dayWords(subject.day)}` : "";
  const tally = tallyOf(subject.rows, subject.rows.length);
  const others = [
    tally.acts > 0 ? count(tally.acts, "official act") : "",
    tally.background > 0 ? `${tally.background} background` : "",
  ].filter(Boolean);
  const claims = claimsShort(tally, subject);
  // Captions count events and ties apart; where there is room this says that it counts them together.
  const { events, ties } = subject.ledger;
  const both = events.shown > 0 && ties.shown > 0 ? ", events and ties" : "";
  const heads = [`Map of ${aboutWords(subject)}${day}${both}`, `Map${day}${both}`, `Map${day}`, "Map"];
  const bodies = [
    [claims, ...others, "not evidence of wrongdoing"],
    [claims, ...others],
    claims ? [claims] : others,
  ].map((parts) => parts.filter(Boolean).join("; ") || "no records");
  const texts = heads.flatMap((head) => bodies.map((body) => `${head}. ${capitalised(body)}.`));
  return texts.find((text) => text.length <= LONGEST_ALT) ?? texts.at(-1) ?? "";
}

/** "14 claims: 11 denied, 2 answered, 1 no answer found, 2 contradicted or not upheld, 1 decided, 11 no finding". */
function claimsShort({ claims, denied, answered, contradicted, since }: Tally, { rows }: ViewSubject): string {
  if (claims === 0) return "";
  const all = rows.filter(({ bearing }) => bearing === "claim");
  const decided = all.filter(({ mark }) => mark === "decided" || mark === "found").length;
  const differ = all.filter(({ standing }) => standing === "bodies-differ").length;
  const parts = [
    [denied, "denied"],
    [answered, "answered"],
    [claims - denied - answered, "no answer found"],
    [contradicted, "contradicted or not upheld"],
    [decided, "decided"],
    [differ, "bodies differ"],
    [claims - contradicted - decided - differ, "no finding"],
  ] as const;
  const told = parts.flatMap(([n, words]) => (n > 0 ? [`${n} ${words}`] : []));
  return `${count(claims, "claim")}: ${told.join(", ")}${since && ", more since"}`;
}

/**
 * The same at length: what is counted, place by place, what the marks mean, and what the picture does not say. It begins with the title on
 * the picture, which may be the editor's.
 */
export function altTextLong(subject: ViewSubject, title: string = suggestedTitle(subject)): string {
  const { rows, ledger, places, view, current } = wordedSubject(subject);
  const groups = groupRows(rows, places).places;
  const described = groups
    .slice(0, PLACES)
    .map(
      ({ place, events }) =>
        `${place.name}, ${count(events.length, "event")}: ${tallyWords(tallyOf(events, events.length))}.`,
    );
  return [
    `Map. ${ended(title)}`,
    ...warningsOf(subject),
    ...(current ? [] : [countsSentences(ledger)]),
    findingsSentence(rows),
    ...described,
    groups.length > PLACES ? `${count(groups.length - PLACES, "more place")} with fewer events.` : "",
    ledger.tiesDrawn > 0
      ? `Lines join the ends of ${count(ledger.tiesDrawn, "tie")}; a line is a tie, not a route.`
      : "",
    ...toldOneByOne(subject),
    current ? OTHERS_IN_SIGHT : "",
    filterSentence(view),
    MARKS_SENTENCES,
    CAVEAT,
  ]
    .filter(Boolean)
    .join(" ");
}
