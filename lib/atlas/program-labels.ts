import type { ProgramId } from "../../geodata/schema/vocabulary.ts";

/** The programs' headings as readers see them, in the order of the table. `geodata/programs.yaml` is proved to say the same. */
export const PROGRAM_LABELS: Readonly<Record<ProgramId, string>> = {
  "consular-contacts": "Consulate in Toronto: contacts and claims",
  "election-claims": "Election-interference claims",
  "alleged-stations": "Alleged overseas police stations",
  "fox-hunt": "Operation Fox Hunt cases",
  "association-visits": "Associations: visits, invitations, events",
  "city-partnerships": "City partnerships",
  "talent-plans": "Talent-recruitment plans",
  "official-acts": "Official acts: governments, courts, police, inquiries",
  "other-records": "Other records",
};
