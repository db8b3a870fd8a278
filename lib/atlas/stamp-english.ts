import type { Stance } from "../../geodata/schema/vocabulary.ts";
import { monthYear } from "../time/span.ts";
import { MARK_WORDS } from "./mark.ts";
import { unnamedLabel } from "./speaker.ts";
import type { FoundStanding, StampLanguage } from "./stamp-language.ts";
import { BEARING_WORDS, STANDING_DEFINITIONS, STANDING_WORDS } from "./stamp-words.ts";

/** The words that the others translate. */
export const ENGLISH: StampLanguage = {
  tag: "en",
  name: "English",
  standings: STANDING_WORDS,
  definitions: STANDING_DEFINITIONS,
  bearings: BEARING_WORDS,
  marks: MARK_WORDS,
  openings: {
    "official-act": "Official act",
    background: "Background, not an allegation",
    listing: "Names on a list, not an accusation",
    partnership: "Partnership, not an allegation",
    posting: "Accredited post, not an allegation",
  },
  actors: {},
  groups: {},
  unnamed: unnamedLabel,
  through: (speaker, via) => `${speaker} through ${via}`,
  said: (how, by, when) => `${how} by ${by}, ${when}`,
  onRecord: (when) => `on the public record, ${when}`,
  ofOthers: (how) => `what it says of others: ${how}`,
  answer,
  noAnswerThen: "no answer published by then",
  found,
  withdrawn: "since withdrawn",
  noFinding: "no finding found",
  noFindingThen: "no finding published by then",
  elsewhere: (words) => `no finding on this; on another claim: ${words}`,
  month: monthYear,
  list: (items) => (items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`),
};

function answer(stance: Stance, by: string | null): string {
  switch (stance) {
    case "denies":
      return by ? `denied by ${by}` : "denied";
    case "disputes-part":
      return by ? `disputed by ${by}` : "disputed";
    case "neither-confirms-nor-denies":
      return `neither confirmed nor denied by ${by}`;
    case "not-aware":
      return `${by}: not aware`;
    case "explains":
      return `answered by ${by}`;
    case "no-comment":
      return `no comment from ${by}`;
    case "confirms":
      return `confirmed by ${by}`;
    case "no-reply":
      return `no reply from ${by}`;
    case "none-found":
      return "no answer found";
  }
}

function found(standing: FoundStanding, many: boolean, months: string): string {
  switch (standing) {
    case "contradicted":
      return `contradicted by ${many ? "official findings" : "an official finding"}, ${months}`;
    case "not-upheld":
      return `not upheld by ${many ? "official reviews" : "an official review"}, ${months}`;
    case "established":
      return `decided by a court, ${months}`;
    case "found":
      return `${many ? "official findings conclude" : "an official finding concludes"} so, ${months}`;
    case "bodies-differ":
      return `official bodies differ, ${months}`;
  }
}
