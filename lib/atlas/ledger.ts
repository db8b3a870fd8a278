import { DENIALS, SILENCE } from "../../geodata/schema/vocabulary.ts";
import type { EventRow, RecordRow, TieRow } from "./row.ts";
import { sinceCounts } from "./since-counts.ts";

/** How many of what is shown, by bearing. Events and ties are counted apart and each sums to its own total. */
export interface Ledger {
  readonly events: Tally;
  readonly ties: Tally;
  /** Shown events that no glyph stands for, by reason. */
  readonly unplaced: {
    readonly total: number;
    readonly none: number;
    readonly country: number;
    readonly withheld: number;
  };
  /** Shown ties that are drawn as curves; the rest are listed. */
  readonly tiesDrawn: number;
}

export interface Tally {
  readonly shown: number;
  readonly total: number;
  readonly claims: number;
  readonly denied: number;
  /** Answered in another way than by a denial. */
  readonly answered: number;
  readonly contradicted: number;
  /** Of rows that tell an earlier day: what became of these claims since, in words; "" otherwise. */
  readonly since: string;
  readonly acts: number;
  readonly background: number;
}

/** How many events and ties the atlas holds. */
export interface Totals {
  readonly events: number;
  readonly ties: number;
}

/** Counts what is shown out of the whole atlas. */
export function ledgerOf(shown: readonly RecordRow[], totals: Totals): Ledger {
  const events = shown.filter((row): row is EventRow => row.type === "event");
  const ties = shown.filter((row): row is TieRow => row.type === "tie");
  const none = events.filter((row) => row.basis === "none").length;
  const withheld = events.filter((row) => row.basis === "withheld").length;
  const country = events.filter((row) => row.precision === "country").length;
  return {
    events: tallyOf(events, totals.events),
    ties: tallyOf(ties, totals.ties),
    unplaced: { total: none + withheld + country, none, country, withheld },
    tiesDrawn: ties.filter(isDrawn).length,
  };
}

/** Whether a tie has two ends to draw a curve between. A country end meets its label; an end left open has nowhere to go. */
export function isDrawn(tie: TieRow): boolean {
  return Boolean(tie.from?.place && tie.to?.place);
}

/** Counts rows out of `total`, each once, by bearing. */
export function tallyOf(rows: readonly RecordRow[], total: number): Tally {
  const claims = rows.filter((row) => row.bearing === "claim");
  return {
    shown: rows.length,
    total,
    claims: claims.length,
    denied: claims.filter(isDenied).length,
    answered: claims.filter((row) => !isDenied(row) && row.stances.some((stance) => !SILENCE.includes(stance))).length,
    contradicted: claims.filter((row) => row.mark === "struck").length,
    since: sinceCounts(claims),
    acts: rows.filter((row) => row.bearing === "official-act").length,
    background: rows.filter((row) => row.bearing === "background").length,
  };
}

function isDenied({ stances }: RecordRow): boolean {
  return stances.some((stance) => DENIALS.includes(stance));
}

/** "14 claims (11 denied, 2 answered, 1 no answer found; of all 14, 2 contradicted or not upheld) · 9 official acts · 8 background". Bearings with nothing shown are left out. */
export function tallyWords(tally: Tally): string {
  return [
    tally.claims > 0 ? `${count(tally.claims, "claim")} (${answersWords(tally)})` : "",
    tally.acts > 0 ? count(tally.acts, "official act") : "",
    tally.background > 0 ? `${tally.background} background` : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

/**
 * "11 denied, 2 answered, 1 no answer found; of all 14, 2 contradicted or not upheld": how the claims were answered, which sums to all of
 * them, and then what was found.
 */
export function answersWords({ claims, denied, answered, contradicted, since }: Tally): string {
  const silent = claims - denied - answered;
  const answers = [
    denied > 0 ? `${denied} denied` : "",
    answered > 0 ? `${answered} answered` : "",
    silent > 0 ? `${silent < claims ? `${silent} ` : ""}no answer found` : "",
  ].filter(Boolean);
  const found = contradicted > 0 ? `; of all ${claims}, ${contradicted} contradicted or not upheld` : "";
  return `${answers.join(", ")}${found}${since && `; ${since}`}`;
}

/** "6 have no place: 3 none stated, 2 country only, 1 withheld", or "" where every event has one. */
export function unplacedSentence({ total, none, country, withheld }: Ledger["unplaced"]): string {
  if (total === 0) return "";
  const parts = [
    none > 0 ? `${none} none stated` : "",
    country > 0 ? `${country} country only` : "",
    withheld > 0 ? `${withheld} withheld` : "",
  ].filter(Boolean);
  return `${total} ${total === 1 ? "has" : "have"} no place on the map: ${parts.join(", ")}`;
}

/** "1 claim", "2 claims". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
