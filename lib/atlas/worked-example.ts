import type { EvidenceRow } from "../../geodata/schema/statement.ts";
import type { Outcome } from "../../geodata/schema/vocabulary.ts";
import type { Dataset } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { lastDay } from "../time/span.ts";
import { type CitedDocument, citedDocument } from "./cited-document.ts";
import { capitalised, expandNames } from "./names.ts";
import { recordPath } from "./record-path.ts";
import type { ComputedStanding } from "./row.ts";
import { actorIn, groupIn, stampSentence } from "./stamp.ts";
import type { StampLanguage } from "./stamp-language.ts";
import { findingsOn, standingOn, TODAY } from "./standing.ts";

/** A claim that was answered and then decided. */
const EXAMPLE = "mp-consul-conversation-2021";

/** One thing that somebody said, with its day (EDTF) and its documents. Texts are English, words are of the language asked for. */
interface Step {
  readonly words: string;
  readonly date: string;
  readonly text: string;
  readonly documents: readonly CitedDocument[];
}

/** A record told step by step: claim, answers, findings, standing. */
export interface WorkedExample {
  readonly title: string;
  readonly path: string;
  readonly stamp: string;
  /** The sentence as the record itself has it. */
  readonly english: string;
  readonly claim: Step & { readonly via: string; readonly reasonGiven: string };
  readonly answers: readonly Step[];
  readonly findings: readonly (Step & { readonly outcome: Outcome; readonly scope: string; readonly open: string })[];
  /** The standing on the day on which the claim was published, and today. */
  readonly then: ComputedStanding;
  readonly now: ComputedStanding;
}

/** The example of the method page, with offices in the place of names. Throws where the record no longer shows what it should. */
export function workedExample(dataset: Dataset, language: StampLanguage): WorkedExample {
  const telling = { actors: dataset.actors, printNames: false };
  const record = dataset.records.get(EXAMPLE);
  const lead = record?.claims.find(({ id }) => id === record.lead);
  const day = lead && lastDay(readDate(lead.published));
  const then = record && day && standingOn(record, record.lead, day);
  const now = record && standingOn(record, record.lead);
  if (!record || !lead || !("who" in lead.by) || !then || !now || then === now)
    throw new Error(`${EXAMPLE} does not show how a standing changes; choose another record for the method page`);
  const say = (text: string) => expandNames(text, dataset.actors, false);
  const actor = (id: string) => actorIn(id, telling, language);
  const documents = (rows: readonly EvidenceRow[] = []) =>
    [...new Set(rows.map(({ citation }) => citation))].map((id) => citedDocument(id, dataset));
  const effectOn = (finding: { effects: readonly { claim: string; outcome: Outcome; scope?: string | undefined }[] }) =>
    finding.effects.find(({ claim }) => claim === lead.id);
  return {
    title: say(record.title),
    path: recordPath(record),
    stamp: stampSentence(record, telling, TODAY, language),
    english: stampSentence(record, telling),
    claim: {
      words: groupIn(lead.by.who, lead.by.count, language),
      via: actor(lead.by.via),
      reasonGiven: say(lead.by.reasonGiven ?? ""),
      date: lead.published,
      text: say(lead.text),
      documents: documents(lead.evidence),
    },
    answers: (record.responses ?? [])
      .filter(({ to }) => to.includes(lead.id))
      .map(({ by, stance, published, text, evidence }) => ({
        words: language.answer(stance, "actor" in by ? actor(by.actor) : groupIn(by.who, by.count, language)),
        date: published ?? "",
        text: say(text),
        documents: documents(evidence),
      })),
    findings: findingsOn(record, lead.id).map((finding) => ({
      words: capitalised(actor(finding.by)),
      outcome: effectOn(finding)?.outcome ?? "contradicts",
      scope: say(effectOn(finding)?.scope ?? ""),
      open: say(finding.silentNote ?? ""),
      date: finding.published,
      text: say(finding.text),
      documents: documents(finding.evidence),
    })),
    then,
    now,
  };
}
