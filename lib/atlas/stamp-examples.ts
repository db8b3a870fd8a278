import { STANCES, type Stance } from "../../geodata/schema/vocabulary.ts";
import type { Actor, AtlasEvent } from "../../geodata/schema.ts";
import type { ComputedStanding } from "./row.ts";
import { charge, claim, finding, record, response, withdrawal } from "./specimen.ts";
import { actorIn, stampSentence } from "./stamp.ts";
import type { StampLanguage } from "./stamp-language.ts";
import { TODAY } from "./standing.ts";

/** Who speaks in the examples. Each language has names for them, under these ids. */
const CAST: readonly Actor[] = [
  { id: "paper", name: "a newspaper", kind: "publisher" },
  { id: "mayor", name: "a mayor's office", kind: "body" },
  { id: "prosecutor", name: "a prosecutor", kind: "body" },
];

const telling = { actors: new Map(CAST.map((actor) => [actor.id, actor])), printNames: true };
const unnamed = claim({ by: { who: "officials", named: false, count: 2, via: "paper" } });
const { imputes: _, ...plain } = claim({ standing: "documented" });
const silence = [response({ stance: "none-found" })];
const denial = [response()];

/** One invented record for each standing; none is of the atlas. */
const EXAMPLES: Readonly<Record<ComputedStanding, Partial<AtlasEvent>>> = {
  established: { charges: [charge("2021-03")], responses: silence, findings: [finding("establishes", "2023-05")] },
  found: { responses: denial, findings: [finding("finds", "2023-05")] },
  charged: { charges: [charge("2021-03")], responses: denial },
  alleged: { claims: [unnamed], responses: denial },
  reported: {
    claims: [claim({ standing: "reported" })],
    responses: [response({ stance: "neither-confirms-nor-denies" })],
  },
  documented: { bearing: "official-act", claims: [plain] },
  contradicted: {
    claims: [unnamed],
    responses: denial,
    findings: [finding("contradicts", "2023-05"), finding("contradicts", "2025-01")],
  },
  "not-upheld": { responses: denial, findings: [finding("does-not-uphold", "2025-02")] },
  withdrawn: { responses: denial, withdrawals: [withdrawal("2022-02")] },
  "bodies-differ": { responses: denial, findings: [finding("finds", "2023-05"), finding("contradicts", "2025-01")] },
};

/** An example of the stamp of a claim that stands so, made by the function that makes the real ones. */
export function exampleStamp(standing: ComputedStanding, language: StampLanguage): string {
  return stampSentence(record(EXAMPLES[standing]), telling, TODAY, language);
}

/** An answer in the words of a stamp, by one of the invented speakers. */
export function exampleAnswer(stance: Stance, language: StampLanguage): string {
  return language.answer(stance, actorIn("mayor", telling, language));
}

/** Everything that is printed of a language where its words are shown to be translated. */
export function wordsShown(language: StampLanguage): string[] {
  const { name, standings, definitions, marks } = language;
  const examples = Object.keys(standings).map((standing) => exampleStamp(standing as ComputedStanding, language));
  const answers = STANCES.map((stance) => exampleAnswer(stance, language));
  return [name, ...[standings, definitions, marks].flatMap((words) => Object.values(words)), ...examples, ...answers];
}
