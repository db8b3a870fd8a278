import { count, type Ledger, type Tally } from "./ledger.ts";
import { capitalised } from "./names.ts";
import { numberWord } from "./number-words.ts";

/**
 * What the atlas holds of something, in sentences that can be quoted: "Seven events for Greater Toronto: four claims, of which three
 * were denied and one was not answered as far as is known (of these four, one was contradicted or not upheld by an official body);
 * one official act; two background facts. Four ties: ..."
 * Bearings are never added up in words but side by side; how claims were answered and what was found always goes with their number.
 */
export function quotableCounts(name: string, { events, ties }: Pick<Ledger, "events" | "ties">): string {
  const sentences = [
    events.shown > 0 ? `${number(events.shown, "event")} for ${name}: ${parts(events)}.` : `No events for ${name}.`,
    ties.shown > 0 ? `${number(ties.shown, "tie")}: ${parts(ties)}.` : "",
  ];
  return sentences.filter(Boolean).map(capitalised).join(" ");
}

function parts(tally: Tally): string {
  return [
    tally.claims > 0 ? claims(tally) : "",
    tally.acts > 0 ? number(tally.acts, "official act") : "",
    tally.background > 0 ? number(tally.background, "background fact") : "",
  ]
    .filter(Boolean)
    .join("; ");
}

function claims({ claims, denied, answered, contradicted, since }: Tally): string {
  const answers = [
    { n: denied, was: "denied" },
    { n: answered, was: "answered in another way" },
    { n: claims - denied - answered, was: "not answered as far as is known" },
  ].filter(({ n }) => n > 0);
  const found = "contradicted or not upheld by an official body";
  // Of an earlier day: what became of them later is never left out.
  const later = since && ` (${since})`;
  if (claims === 1) return `one claim, which was ${answers[0]?.was}${contradicted > 0 ? ` and ${found}` : ""}${later}`;
  const counted = answers.map(({ n, was }) => `${were(n)} ${was}`);
  const last = counted.pop();
  const all = counted.length > 0 ? `${counted.join(", ")} and ${last}` : last;
  // What was found is counted again, over the same claims.
  const refuted = contradicted > 0 ? ` (of these ${numberWord(claims)}, ${were(contradicted)} ${found})` : "";
  return `${number(claims, "claim")}, of which ${all}${refuted}${later}`;
}

function were(n: number): string {
  return `${numberWord(n)} ${n === 1 ? "was" : "were"}`;
}

function number(n: number, noun: string): string {
  return count(n, noun).replace(/^\d+/, numberWord(n));
}
