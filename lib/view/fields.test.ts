import fc from "fast-check";
import { expect, test } from "vitest";
import { BEARINGS, PROGRAM_IDS, STANCES } from "../../geodata/schema/vocabulary.ts";
import { FIELDS } from "./fields.ts";
import { STANDING_CHOICES } from "./lists.ts";
import { DEFAULT_VIEW } from "./view.ts";
import { viewSchema } from "./view-schema.ts";

const texts = fc.oneof(
  fc.constantFrom(...PROGRAM_IDS, ...BEARINGS, ...STANDING_CHOICES, ...STANCES),
  fc.constantFrom(
    "possible",
    "certain",
    "light",
    "dark",
    "date",
    "2023-05-09",
    "2019-02-29",
    "2023-5-9",
    "greater-toronto",
    "",
  ),
  fc.string({ maxLength: 44 }),
);

test("what a field takes in the browser is what the schema takes", () => {
  const fits = (part: object) => viewSchema.safeParse({ ...DEFAULT_VIEW, ...part }).success;
  fc.assert(
    fc.property(texts, (text) => {
      for (const list of ["program", "bearing", "standing", "response", "region"] as const)
        expect(FIELDS[list](text), list).toBe(fits({ [list]: [text] }));
      expect(FIELDS.day(text), "day").toBe(fits({ from: text }));
      expect(FIELDS.when(text), "when").toBe(fits({ when: text }));
      expect(FIELDS.sort(text), "sort").toBe(fits({ sort: text }));
      expect(FIELDS.theme(text), "theme").toBe(fits({ theme: text }));
    }),
    { numRuns: 2000 },
  );
});
