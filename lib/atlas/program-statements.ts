import type { AtlasRecord, Dataset, Program } from "../../geodata/schema.ts";
import { type ClaimStory, claimStory } from "./claim-story.ts";
import { expandNames } from "./names.ts";
import { recordPath } from "./record-path.ts";
import type { Telling } from "./speaker.ts";

/** What a party says of a program itself: a claim of a record, with everything that was said about it since. */
export interface ProgramStatement {
  readonly claim: ClaimStory;
  readonly title: string;
  /** Path of the record that holds it. */
  readonly href: string;
}

/** The statements that `programs.yaml` points at, in its order; the gate has seen to it that each exists. */
export function programStatements(
  program: Program,
  dataset: Dataset,
  tellingOf: (record: AtlasRecord) => Telling,
): ProgramStatement[] {
  return (program.statements ?? []).flatMap((statement) => {
    const record = dataset.records.get(statement.record);
    const claim = record?.claims.find(({ id }) => id === statement.claim);
    if (!record || !claim) return [];
    const told = tellingOf(record);
    return [
      {
        claim: claimStory(record, claim, dataset, told),
        title: expandNames(record.title, told.actors, told.printNames),
        href: recordPath(record),
      },
    ];
  });
}
