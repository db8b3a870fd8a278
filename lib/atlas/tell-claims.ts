import type { AtlasRecord, Citation, Dataset } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import type { ClaimStory, Statement } from "./claim-story.ts";
import type { ClaimsFile, ToldClaim, ToldDocument, ToldRecord, ToldStatement } from "./claims-file.ts";
import { capitalised } from "./names.ts";
import { KIND_WORDS } from "./passage.ts";
import { placementsOf } from "./placement.ts";
import type { Telling } from "./speaker.ts";
import { ENGLISH } from "./stamp-english.ts";
import { storyOf } from "./story.ts";
import { storyDays, storyThen } from "./story-then.ts";

/** The file of downloads. `tellingOf` says whose names a record may print. */
export function tellClaims(dataset: Dataset, version: string, tellingOf: (record: AtlasRecord) => Telling): ClaimsFile {
  const records = [...dataset.records].map(
    ([id, record]) => [id, toldRecord(record, dataset, tellingOf(record))] as const,
  );
  const cited = new Set(
    records.flatMap(([, { days }]) => days.flatMap(({ claims }) => claims.flatMap(({ documents }) => documents))),
  );
  return {
    format: 1,
    version,
    documents: Object.fromEntries(
      [...dataset.citations]
        .filter(([id]) => cited.has(id))
        .map(([id, citation]) => [id, toldDocument(citation, dataset)]),
    ),
    records: Object.fromEntries(records),
  };
}

function toldRecord(record: AtlasRecord, dataset: Dataset, telling: Telling): ToldRecord {
  const stops = storyDays(record, dataset.citations);
  const days = stops.map(({ day }, i) => ({
    from: day,
    claims: (storyThen(record, day, dataset, telling)?.claims ?? []).map((claim) =>
      toldClaim(claim, record, i === stops.length - 1),
    ),
  }));
  return {
    edtf: record.when ?? null,
    places: placementsOf(record, dataset.places).map(({ label, how }) => ({ label, how })),
    reviewed: record.review.last,
    underReview: storyOf(record, dataset, telling).underReview,
    days: days.filter(({ claims }, i) => JSON.stringify(claims) !== JSON.stringify(days[i - 1]?.claims)),
  };
}

function toldClaim(story: ClaimStory, record: AtlasRecord, isToday: boolean): ToldClaim {
  const { id, lead, text, sentence, since, standing, speaker, via, published, openIn, lineageWords } = story;
  const imputes = Boolean(record.claims.find((claim) => claim.id === id)?.imputes);
  return {
    id,
    lead,
    text,
    stamp: [sentence, since].filter(Boolean).join(" · "),
    standing,
    speaker: via ? `${speaker}, through ${via}` : speaker,
    published,
    answers: story.answers.map(toldStatement),
    findings: story.findings.map(toldStatement),
    noAnswer: story.answers.length > 0 ? "" : noAnswer(imputes, isToday),
    noFinding: story.findings.length > 0 ? "" : isToday ? ENGLISH.noFinding : ENGLISH.noFindingThen,
    openIn,
    lineage: lineageWords,
    documents: [...new Set(story.passages.map(({ citation }) => citation))],
  };
}

/** Of a plain fact nobody was asked for an answer. */
function noAnswer(imputes: boolean, isToday: boolean): string {
  if (!imputes) return "none recorded; the claim accuses nobody";
  return isToday ? ENGLISH.answer("none-found", null) : ENGLISH.noAnswerThen;
}

function toldStatement({ speaker, what, date, text }: Statement): ToldStatement {
  return { speaker, what, date, text };
}

function toldDocument(citation: Citation, { actors }: Dataset): ToldDocument {
  return {
    title: citation.title ?? citation.describedAs ?? "",
    publisher: capitalised(actors.get(citation.publisher)?.name ?? citation.publisher),
    date: readDate(citation.date).label,
    kind: KIND_WORDS[citation.kind],
    url: citation.url ?? null,
    archived: citation.archivedUrl,
  };
}
