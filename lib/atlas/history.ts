import type { AtlasRecord, Dataset } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { capitalised, expandNames } from "./names.ts";
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
  /** Claims of the record that the step makes, answers or decides. */
  readonly claims: readonly string[];
  readonly passages: readonly Passage[];
}

/** A statement as the record holds it, with what a step says of it before its text. */
interface Source {
  readonly kind: Step["kind"];
  readonly published: string;
  readonly what: string;
  readonly text: string;
  readonly claims: readonly string[];
  readonly evidence: Parameters<typeof passageOf>[0][];
}

/**
 * Everything dated in a record, oldest first: claims, answers, charges, withdrawals, findings and other developments. What
 * one speaker claimed or answered on one day is one step that points at the claims, where the words stand.
 */
export function historyOf(record: AtlasRecord, dataset: Dataset, telling: Telling): Step[] {
  const steps = sourcesOf(record, telling).map(({ published, evidence, text, ...source }): Step => {
    const span = readDate(published);
    return {
      ...source,
      day: span.max ?? "9999",
      date: span.label,
      text: expandNames(text, telling.actors, telling.printNames),
      passages: evidence.map((row) => passageOf(row, dataset)),
    };
  });
  return joinSpeeches(steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
}

function sourcesOf(record: AtlasRecord, telling: Telling): Source[] {
  const { claims, responses = [], charges = [], withdrawals = [], findings = [], developments = [] } = record;
  return [
    ...claims.map(({ id, by, published, text, evidence }) => ({
      kind: "claim" as const,
      what: `Said by ${speakerLabel(by, telling)}`,
      claims: [id],
      published,
      text,
      evidence,
    })),
    ...responses.flatMap(({ by, to, stance, published, text, evidence = [] }) =>
      published
        ? [
            {
              kind: "answer" as const,
              what: `${speakerLabel(by, telling)} ${stanceLabel(stance)}`,
              claims: to,
              published,
              text,
              evidence,
            },
          ]
        : [],
    ),
    ...charges.map(({ by, to, ...rest }) => ({
      kind: "charge" as const,
      what: `By ${speakerLabel(by, telling)}`,
      claims: to,
      ...rest,
    })),
    ...withdrawals.map(({ by, to, ...rest }) => ({
      kind: "withdrawal" as const,
      what: `By ${speakerLabel(by, telling)}`,
      claims: to,
      ...rest,
    })),
    ...findings.map(({ by, effects, published, text, evidence }) => ({
      kind: "finding" as const,
      what: capitalised(labelOf(by, telling)),
      claims: effects.map((effect) => effect.claim),
      published,
      text,
      evidence,
    })),
    ...developments.map(({ happened, published, about = [], text, evidence }) => ({
      kind: "development" as const,
      what: "",
      claims: about,
      published: happened ?? published,
      text,
      evidence,
    })),
  ];
}

function joinSpeeches(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const speech = step.kind === "claim" || step.kind === "answer";
    const at = speech
      ? joined.findIndex((other) => other.kind === step.kind && other.date === step.date && other.what === step.what)
      : -1;
    const same = joined[at];
    if (same)
      joined[at] = {
        ...same,
        claims: [...new Set([...same.claims, ...step.claims])],
        passages: [...same.passages, ...step.passages],
      };
    else joined.push(step);
  }
  return joined;
}
