import type { Bearing, Stance } from "../../geodata/schema/vocabulary.ts";
import type { ComputedStanding } from "./row.ts";

/** A standing in the words printed for readers (DESIGN §1). */
export const STANDING_WORDS: Readonly<Record<ComputedStanding, string>> = {
  established: "Decided by a court",
  found: "Found by an official inquiry or review",
  charged: "Charged, not decided by a court",
  alleged: "Alleged, not established",
  reported: "Reported, not checked by us",
  documented: "On the public record",
  contradicted: "Contradicted by an official body",
  "not-upheld": "Not upheld by an official body",
  withdrawn: "Withdrawn",
  "bodies-differ": "Official bodies differ",
};

/** A bearing in the words printed for readers. */
export const BEARING_WORDS: Readonly<Record<Bearing, string>> = {
  claim: "Claims",
  "official-act": "Official acts",
  background: "Background",
};

const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  denies: "denies",
  "disputes-part": "disputes it in part",
  confirms: "confirms",
  explains: "answers",
  "not-aware": "says it was not aware",
  "no-comment": "did not comment",
  "neither-confirms-nor-denies": "neither confirms nor denies",
  "no-reply": "did not reply",
  "none-found": "no answer found",
};

/** A stance as a verb after the speaker's name. */
export function stanceLabel(stance: Stance): string {
  return STANCE_WORDS[stance];
}

/** What each standing means, as DESIGN §1 fixes it. */
export const STANDING_DEFINITIONS: Readonly<Record<ComputedStanding, string>> = {
  established: "Decided by a court, or admitted in a guilty plea, for what was decided or admitted and no more.",
  found: "An official inquiry or review concluded so; it is not a court decision.",
  charged: "Formally accused by a prosecutor; not decided by a court.",
  alleged: "Somebody says so; there is no proof that the public can check.",
  reported:
    "Published from a named person or a document that the publisher saw; nobody is recorded as contesting it; not checked by us.",
  documented: "On the public record, or confirmed by the party it is about. Says nothing about whether it was wrong.",
  contradicted: "An official body that examined this claim concluded that it is not so.",
  "not-upheld": "An official review ended without finding that it happened.",
  withdrawn: "Whoever said so has taken it back.",
  "bodies-differ": "Official bodies reached different conclusions; all of them are listed.",
};
