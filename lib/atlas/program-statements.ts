import type { AtlasRecord, Dataset, Program } from "../../geodata/schema.ts";
import { type ClaimStory, claimStory } from "./claim-story.ts";
import type { RecordRow } from "./row.ts";
import type { Telling } from "./speaker.ts";

/** What a party says of a program itself: a claim of a record, with everything that was said about it since. */
export interface ProgramStatement {
  readonly claim: ClaimStory;
  /** The record that holds it. */
  readonly row: RecordRow;
}

/** The statements that `programs.yaml` points at, in its order; the gate has seen to it that each exists. */
export function programStatements(
  program: Program,
  dataset: Dataset,
  rows: readonly RecordRow[],
  tellingOf: (record: AtlasRecord) => Telling,
): ProgramStatement[] {
  return (program.statements ?? []).flatMap((statement) => {
    const record = dataset.records.get(statement.record);
    const claim = record?.claims.find(({ id }) => id === statement.claim);
    const row = rows.find(({ id }) => id === statement.record);
    return record && claim && row ? [{ claim: claimStory(record, claim, dataset, tellingOf(record)), row }] : [];
  });
}
