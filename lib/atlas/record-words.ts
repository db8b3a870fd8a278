import type { AtlasRecord } from "../../geodata/schema.ts";

const DESCRIBED_WORDS: Readonly<Record<AtlasRecord["described"], string>> = {
  happened: "described as having happened",
  proposed: "an offer or proposal",
  continuing: "described as continuing",
  ended: "described as ended",
  "on-paper": "something put on paper",
};

const OCCURRENCE_WORDS: Readonly<Record<AtlasRecord["occurrence"], string>> = {
  confirmed: "that it took place is confirmed",
  uncontested: "nobody is recorded as contesting that it took place",
  disputed: "whether it took place is disputed",
  "not-known": "whether it took place is not known",
  "did-not-happen": "it did not take place",
};

/** Of what goes on, or was put on paper, one asks whether it exists. */
const EXISTENCE_WORDS: Readonly<Record<AtlasRecord["occurrence"], string>> = {
  confirmed: "that it exists is confirmed",
  uncontested: "nobody is recorded as contesting that it exists",
  disputed: "whether it exists is disputed",
  "not-known": "whether it exists is not known",
  "did-not-happen": "it does not exist",
};

/** "described as having happened; that it took place is confirmed, which says nothing of what is claimed about it". */
export function whatItIs({ described, occurrence, bearing }: AtlasRecord): string {
  const lasting = described === "continuing" || described === "ended" || described === "on-paper";
  const known = (lasting ? EXISTENCE_WORDS : OCCURRENCE_WORDS)[occurrence];
  const limit =
    occurrence === "confirmed" && bearing === "claim" ? ", which says nothing of what is claimed about it" : "";
  return `${DESCRIBED_WORDS[described]}; ${known}${limit}`;
}
