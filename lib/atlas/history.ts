import type { AtlasRecord, Dataset } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { expandNames } from "./names.ts";
import { type Passage, passageOf } from "./passage.ts";
import { labelOf, speakerLabel, type Telling } from "./speaker.ts";
import { stanceLabel } from "./stamp-words.ts";

/** One dated step of what happened since, oldest first. */
export interface Step {
  /** The day it became public, or may at the latest have, for sorting; YYYY-MM-DD. */
  readonly day: string;
  readonly date: string;
  readonly kind: "claim" | "answer" | "charge" | "withdrawal" | "finding" | "development";
  readonly what: string;
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** Everything dated in a record, oldest first: claims, answers, charges, withdrawals, findings and other developments. */
export function historyOf(record: AtlasRecord, dataset: Dataset, telling: Telling): Step[] {
  const say = (text: string) => expandNames(text, telling.actors, telling.printNames);
  const step = (
    kind: Step["kind"],
    published: string,
    what: string,
    text: string,
    evidence: Parameters<typeof passageOf>[0][] = [],
  ): Step => {
    const span = readDate(published);
    return {
      day: span.max ?? "9999",
      date: span.label,
      kind,
      what,
      text: say(text),
      passages: evidence.map((row) => passageOf(row, dataset)),
    };
  };
  const steps = [
    ...record.claims.map((claim) =>
      step("claim", claim.published, `Said by ${speakerLabel(claim.by, telling)}`, claim.text, claim.evidence),
    ),
    ...(record.responses ?? []).flatMap((response) =>
      response.published
        ? [
            step(
              "answer",
              response.published,
              `${speakerLabel(response.by, telling)}: ${stanceLabel(response.stance)}`,
              response.text,
              response.evidence,
            ),
          ]
        : [],
    ),
    ...(record.charges ?? []).map((charge) =>
      step("charge", charge.published, `Charged by ${speakerLabel(charge.by, telling)}`, charge.text, charge.evidence),
    ),
    ...(record.withdrawals ?? []).map((withdrawal) =>
      step(
        "withdrawal",
        withdrawal.published,
        `Withdrawn by ${speakerLabel(withdrawal.by, telling)}`,
        withdrawal.text,
        withdrawal.evidence,
      ),
    ),
    ...(record.findings ?? []).map((finding) =>
      step("finding", finding.published, `Finding of ${labelOf(finding.by, telling)}`, finding.text, finding.evidence),
    ),
    ...(record.developments ?? []).map((development) =>
      step("development", development.happened ?? development.published, "", development.text, development.evidence),
    ),
  ];
  return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
