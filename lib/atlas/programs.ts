import type { ProgramId } from "../../geodata/schema/vocabulary.ts";

/** Each program's letter, which colour only repeats (DESIGN §1). `geodata/programs.yaml` is proved to say the same. */
export const PROGRAM_LETTERS: Readonly<Record<ProgramId, string | null>> = {
  "consular-contacts": "C",
  "election-claims": "E",
  "alleged-stations": "S",
  "fox-hunt": "F",
  "association-visits": "A",
  "city-partnerships": "P",
  "talent-plans": "T",
  "official-acts": "O",
  "other-records": null,
};
