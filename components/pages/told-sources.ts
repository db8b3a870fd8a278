/** The articles with a ledger, about each of which both languages have a sentence. */
export const TOLD_SOURCES = {
  list: "epoch-daqing-document-2020",
  indictment: "globe-us-indictment-2022",
  machineCopy: "24ca-conversation-copy-2023",
  rewrite: "conservative-institute-mp-leaves-caucus-2023",
  visit: "epoch-association-visit-2023",
} as const;

/** Another copy on the same site as the machine-rewritten one. */
export const SECOND_COPY = "global-rapporteur-copy-2023";

/** What the original's publisher said at the end of the suit. */
export const SETTLEMENT = "global-settlement-2025";
