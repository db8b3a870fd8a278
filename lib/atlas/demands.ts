import type { Claim } from "../../geodata/schema/statement.ts";
import { DENIALS, SILENCE, type Stance } from "../../geodata/schema/vocabulary.ts";
import type { AtlasRecord } from "../../geodata/schema.ts";
import type { ComputedStanding } from "./row.ts";
import { speakerLabel, type Telling } from "./speaker.ts";
import { stancesOn, standingOn } from "./standing.ts";
import { literal } from "./whole-words.ts";

/**
 * What has to stand wherever a record is told, for tests. It is read from the record, not from the functions that make
 * sentences, so that it holds them to account.
 */
export interface Demand {
  readonly what: "attribution" | "standing" | "answer" | "finding";
  readonly words: RegExp;
}

const FINDING: Partial<Record<ComputedStanding, RegExp>> = {
  contradicted: /contradicted by (?:an official finding|official findings)/,
  "not-upheld": /not upheld by (?:an )?official review/,
  established: /decided by a court/,
  found: /official findings? concludes? so/,
  withdrawn: /since withdrawn/,
  "bodies-differ": /official bodies differ/,
};

/** What a sentence about a record says: who speaks, how it stands, what was answered and what was found. */
export function demandsOn(record: AtlasRecord, telling: Telling): Demand[] {
  const lead = record.claims.find(({ id }) => id === record.lead);
  if (!lead) return [];
  const told = record.bearing === "claim" ? lead : (accusationBeside(record) ?? (lead.imputes ? lead : null));
  return [
    { what: "attribution", words: attributionOf(record, lead, telling) },
    { what: "standing", words: /\b(?:charged|claimed|alleged|reported|stated|on the public record)\b/i },
    ...(told?.imputes
      ? [
          { what: "answer" as const, words: answerWords(stancesOn(record, told.id)) },
          { what: "finding" as const, words: FINDING[standingOn(record, told.id) ?? "alleged"] ?? /no finding/ },
        ]
      : []),
  ];
}

/** What a count that holds a record says at the least: that it was denied or answered, and what was found in its favour. */
export function countDemandsOn(record: AtlasRecord): Demand[] {
  if (record.bearing !== "claim") return [];
  const stances = stancesOn(record, record.lead);
  const standing = standingOn(record, record.lead);
  const answer = stances.some(isDenial) ? /denied/ : stances.every(isSilence) ? null : /answered|denied/;
  return [
    ...(answer ? [{ what: "answer" as const, words: answer }] : []),
    ...(standing === "contradicted" ? [{ what: "finding" as const, words: /contradicted/ }] : []),
    ...(standing === "not-upheld" ? [{ what: "finding" as const, words: /not upheld/ }] : []),
  ];
}

/** An official act may carry a claim about somebody. */
function accusationBeside(record: AtlasRecord): Claim | null {
  return record.claims.find(({ id, imputes }) => imputes && id !== record.lead) ?? null;
}

function attributionOf(record: AtlasRecord, lead: Claim, telling: Telling): RegExp {
  if (record.bearing !== "claim" && lead.standing === "documented") return /on the public record/;
  const charge = record.charges?.find(({ to }) => record.bearing === "claim" && to.includes(lead.id));
  return new RegExp(`by ${literal(speakerLabel((charge ?? lead).by, telling))}`);
}

const isDenial = (stance: Stance) => DENIALS.includes(stance);
const isSilence = (stance: Stance) => SILENCE.includes(stance);

function answerWords(stances: readonly Stance[]): RegExp {
  if (stances.some(isDenial)) return /\b(?:denied|disputed)\b/;
  if (stances.every(isSilence)) return /no answer found|no reply from/;
  return /answered by|neither confirmed nor denied|not aware|no comment from|confirmed by/;
}
