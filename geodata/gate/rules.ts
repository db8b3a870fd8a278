import { addresses } from "./addresses.ts";
import { coverageRules } from "./coverage.ts";
import { dateRules } from "./dates.ts";
import { evidenceRules } from "./evidence.ts";
import { figureRules } from "./figures.ts";
import type { Rule } from "./loaded.ts";
import { locationRules } from "./locations.ts";
import { lockRules } from "./lock.ts";
import { outlineRules } from "./outlines.ts";
import { peopleRules } from "./people.ts";
import { referenceRules } from "./references.ts";
import { statementRules } from "./statements.ts";
import { wordingRules } from "./wording.ts";

/** The gate, rule by rule. `loaded.problems` holds what the files' own schemas refused; rules add theirs. */
export const rules: readonly Rule[] = [
  ...referenceRules,
  ...dateRules,
  ...statementRules,
  ...locationRules,
  ...outlineRules,
  ...peopleRules,
  ...wordingRules,
  addresses,
  ...figureRules,
  ...evidenceRules,
  ...coverageRules,
];

/** Looked at last, and only when all else is in order. */
export const lastRules: readonly Rule[] = lockRules;
