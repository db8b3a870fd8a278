import { answerWords, claimsOn, findingWords, type ToldClaim, type ToldRecord } from "../atlas/claims-file.ts";
import type { RecordRow } from "../atlas/row.ts";
import { STANDING_WORDS } from "../atlas/stamp-words.ts";
import { csvText } from "./csv.ts";
import { programLabel, recordAddress, sourceWords, type ToldView, toldRecord } from "./told-view.ts";

/** Between several answers, findings, sources or places in one cell. */
const BETWEEN = " | ";

/** A line of the table is a claim; what it says of the record stands on each of the record's lines. */
interface Line {
  readonly view: ToldView;
  readonly row: RecordRow;
  readonly told: ToldRecord;
  readonly claim: ToldClaim;
}

/** The columns by their names, in order. Documented for readers in the story kit's README. */
const COLUMNS: Readonly<Record<string, (line: Line) => string>> = {
  record: ({ row }) => row.id,
  claim_id: ({ claim }) => claim.id,
  title: ({ row }) => row.title,
  kind: ({ row }) => (row.type === "tie" ? `tie: ${row.kind}` : "event"),
  bearing: ({ row }) => row.bearing,
  program: ({ view, row }) => programLabel(view, row.program),
  place: ({ told }) => told.places.map(({ label }) => label).join(BETWEEN),
  place_known: ({ told }) => told.places.map(({ how }) => how || "not known").join(BETWEEN),
  date: ({ row }) => row.when?.label ?? "No date stated",
  date_edtf: ({ told }) => told.edtf ?? "",
  date_from: ({ row }) => row.when?.min ?? "",
  date_to: ({ row }) => row.when?.max ?? "",
  leading: ({ claim }) => (claim.lead ? "yes" : "no"),
  standing: ({ claim }) => STANDING_WORDS[claim.standing],
  stamp: ({ claim }) => claim.stamp,
  speaker: ({ claim }) => claim.speaker,
  published: ({ claim }) => claim.published,
  claim: ({ claim }) => claim.text,
  answers: ({ claim }) => answerWords(claim).join(BETWEEN),
  findings: ({ claim }) => findingWords(claim).join(BETWEEN),
  origins: ({ claim }) => claim.lineage,
  sources: ({ view, claim }) =>
    claim.documents
      .flatMap((id) => view.claims.documents[id] ?? [])
      .map(sourceWords)
      .join(BETWEEN),
  record_stamp: ({ row }) => row.stamp,
  under_review: ({ told }) => told.underReview,
  as_known_on: ({ view }) => view.day ?? "",
  address: ({ view, row }) => recordAddress(view, row),
  version: ({ view }) => view.claims.version,
};

/** The claims of a view as CSV, in the order of its rows, each with its answers, its findings and its sources. */
export function claimsCsv(view: ToldView): string {
  const lines = view.rows.flatMap((row) => {
    const told = toldRecord(view, row);
    return claimsOn(told, view.day).map((claim) => ({ view, row, told, claim }));
  });
  const columns = Object.values(COLUMNS);
  return csvText(
    Object.keys(COLUMNS),
    lines.map((line) => columns.map((column) => column(line))),
  );
}
