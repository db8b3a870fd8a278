import { dayWords, sinceSentence } from "../atlas/known-words.ts";
import { capitalised } from "../atlas/names.ts";
import { BEARING_WORDS, STANDING_WORDS, stanceLabel } from "../atlas/stamp-words.ts";
import { hiddenSentences } from "../view/hides-refuted.ts";
import type { View } from "../view/view.ts";
import { CAVEAT } from "./caveat.ts";
import { countsSentences, findingsSentence } from "./counted.ts";
import { LICENCE } from "./licence.ts";
import { printedAddress } from "./printed-address.ts";
import { OTHERS_IN_SIGHT, type ViewSubject, wordedSubject } from "./view-subject.ts";

/** Up to so many records are told one by one. */
const FEW = 5;

/**
 * The caption that goes with a picture of a view: the title, then what may not be taken off it: counts with answers and findings, the day
 * that it tells, what its filters leave out, the caveat, the address and the version. `title` may be the editor's.
 */
export function captionOf(subject: ViewSubject, title: string): string {
  const { ledger, rows, view, address, version, dated, current } = wordedSubject(subject);
  return [
    ended(title),
    ...warningsOf(subject),
    ...(current ? [] : [countsSentences(ledger)]),
    findingsSentence(rows),
    ...toldOneByOne(subject),
    current ? OTHERS_IN_SIGHT : "",
    filterSentence(view),
    CAVEAT,
    `${address.startsWith("/") ? capitalised(printedAddress(address)) : address} (Tielines, data version ${version} of ${dayWords(dated)}).`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Sentences that no picture of the view goes without: the earlier day that it tells, and what its filters hide. */
export function warningsOf({ view, rows, day }: Pick<ViewSubject, "view" | "rows" | "day">): string[] {
  const known = day ? `As known on ${dayWords(day)}. ${rows.length > 0 ? sinceSentence(rows) : ""}`.trim() : "";
  return [...(known ? [known] : []), ...hiddenSentences(view)];
}

/** The record of the page, or all of few, each with speaker, answer and finding. */
export function toldOneByOne({ current, rows }: Pick<ViewSubject, "current" | "rows">): string[] {
  const told = current ? [current] : rows.length <= FEW ? rows : [];
  return told.map(({ title, stamp }) => `${title}: ${ended(stamp)}`);
}

/** "Only what is filtered for: …", or "". What was searched for is not said. */
export function filterSentence({ bearing, standing, response, q }: View): string {
  const parts = [
    bearing.length > 0 ? bearing.map((id) => BEARING_WORDS[id].toLowerCase()).join(", ") : "",
    standing.length > 0 ? `standing ${standing.map((id) => `“${STANDING_WORDS[id]}”`).join(" or ")}` : "",
    response.length > 0 ? `answer ${response.map((id) => `“${stanceLabel(id)}”`).join(" or ")}` : "",
    q === "" ? "" : "what a search found",
  ].filter(Boolean);
  return parts.length > 0 ? `Shown are only: ${parts.join("; ")}.` : "";
}

/** What a credit line names. */
export interface Credited {
  readonly address: string;
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly dated: string;
  /** The credit of the ground. */
  readonly ground: string;
  /** Whether title, subtitle or notes are an editor's. */
  readonly edited: boolean;
}

/** The line that credits a picture: whose it is, of which data, on which ground, and which words are an editor's. */
export function creditLine({ address, version, dated, ground, edited }: Credited): string {
  return [
    edited ? "Title and notes: editor. Data, standing and stamps: Tielines" : "Map: Tielines",
    `, data version ${version} of ${dayWords(dated)} (${LICENCE}), ${printedAddress(address)}.`,
    ground && ` Ground: ${ground}.`,
  ].join("");
}

/** A text as a sentence: a question keeps its mark. */
export function ended(text: string): string {
  return /[.!?…]["”’]?$/.test(text) ? text : `${text}.`;
}
