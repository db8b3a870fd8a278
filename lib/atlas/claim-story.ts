import type { Claim } from "../../geodata/schema/statement.ts";
import type { AtlasRecord, Dataset } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { type Lineage, lineageOf, lineageSentence } from "./lineage.ts";
import { markOf } from "./mark.ts";
import { expandNames } from "./names.ts";
import { type Passage, passageOf } from "./passage.ts";
import type { ComputedStanding, Mark } from "./row.ts";
import { labelOf, speakerLabel, type Telling, viaLabel } from "./speaker.ts";
import { claimStamp } from "./stamp.ts";
import { STANDING_WORDS, stanceLabel } from "./stamp-words.ts";
import { findingsOn, standingOn, TODAY } from "./standing.ts";

/** A claim with everything that was said about it since, ready to be read. */
export interface ClaimStory {
  readonly id: string;
  readonly lead: boolean;
  readonly text: string;
  readonly note: string;
  /** The sentence of DESIGN §6 for this claim. */
  readonly sentence: string;
  /** Of an earlier day: what came since about this claim; "" otherwise. */
  readonly since: string;
  readonly standing: ComputedStanding;
  readonly standingWords: string;
  readonly mark: Mark;
  readonly speaker: string;
  readonly via: string | null;
  readonly reasonGiven: string;
  readonly said: string | null;
  readonly published: string;
  readonly answers: readonly Statement[];
  readonly findings: readonly Statement[];
  /** Findings that expressly or in effect left this claim open. */
  readonly openIn: readonly string[];
  readonly lineage: Lineage;
  readonly lineageWords: string;
  readonly passages: readonly Passage[];
}

/** Something said about a claim by somebody else. */
export interface Statement {
  readonly speaker: string;
  readonly what: string;
  readonly text: string;
  readonly date: string;
  readonly passages: readonly Passage[];
}

const OUTCOME_WORDS = {
  establishes: "decided",
  finds: "found that it is so",
  contradicts: "concluded that it is not so",
  "does-not-uphold": "did not uphold it",
} as const;

/** The story of one claim of a record, as known now, or told by a day of which the record is cut down to what was known. */
export function claimStory(
  record: AtlasRecord,
  claim: Claim,
  dataset: Dataset,
  telling: Telling,
  day: string = TODAY,
): ClaimStory {
  const standing = standingOn(record, claim.id) ?? claim.standing;
  const say = (text: string) => expandNames(text, telling.actors, telling.printNames);
  const stamp = claimStamp(record, claim, telling, day);
  const lineage = lineageOf(claim.evidence, dataset);
  const passages = (rows: Claim["evidence"] | undefined) => (rows ?? []).map((row) => passageOf(row, dataset));
  return {
    id: claim.id,
    lead: claim.id === record.lead,
    text: say(claim.text),
    note: claim.note ? say(claim.note) : "",
    sentence: [stamp.claim, stamp.answer, stamp.finding].filter(Boolean).join(" · "),
    since: "",
    standing,
    standingWords: STANDING_WORDS[standing],
    mark: markOf(
      claim.imputes
        ? "claim"
        : record.bearing === "official-act"
          ? "official-act"
          : standing === "documented"
            ? "background"
            : "claim",
      standing,
    ),
    speaker: speakerLabel(claim.by, telling),
    via: viaLabel(claim.by, telling),
    reasonGiven: "who" in claim.by && claim.by.reasonGiven ? say(claim.by.reasonGiven) : "",
    said: claim.said ? readDate(claim.said).label : null,
    published: readDate(claim.published).label,
    answers: (record.responses ?? [])
      .filter((response) => response.to.includes(claim.id))
      .map((response) => ({
        speaker: speakerLabel(response.by, telling),
        what: stanceLabel(response.stance),
        text: say(response.text),
        date: response.published
          ? readDate(response.published).label
          : response.searched
            ? `searched ${readDate(response.searched.on).label}`
            : "",
        passages: passages(response.evidence),
      })),
    findings: findingsOn(record, claim.id).map((finding) => {
      const effect = finding.effects.find((candidate) => candidate.claim === claim.id);
      return {
        speaker: labelOf(finding.by, telling),
        what: `${effect ? OUTCOME_WORDS[effect.outcome] : ""}${effect?.scope ? `: ${say(effect.scope)}` : ""}`,
        text: say(finding.text),
        date: readDate(finding.published).label,
        passages: passages(finding.evidence),
      };
    }),
    openIn: (record.findings ?? [])
      .filter((finding) => finding.silentOn?.includes(claim.id))
      .map((finding) => labelOf(finding.by, telling)),
    lineage,
    lineageWords: lineageSentence(lineage),
    passages: passages(claim.evidence),
  };
}
