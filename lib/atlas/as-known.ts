import type { EvidenceRow } from "../../geodata/schema/statement.ts";
import type { AtlasRecord, Citation } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { lastDay } from "../time/span.ts";
import { isPublicOn } from "./standing.ts";
import { evidenceRows } from "./to-row.ts";

type Citations = ReadonlyMap<string, Citation>;

/** What became public about a record. */
export type News = "claim" | "answer" | "charge" | "withdrawal" | "finding" | "development" | "document";

/** A day on which something about a record became public, YYYY-MM-DD, and what. */
export interface PublicDay {
  readonly day: string;
  readonly news: readonly News[];
}

/**
 * The days on which anything of a record became public, oldest first: its statements, and the documents that they are read in. An
 * uncertain date counts as its last day. Between two of them nothing changes; after the last one the record is as it is known today.
 */
export function publicDays(record: AtlasRecord, citations: Citations): PublicDay[] {
  const { claims, responses = [], charges = [], withdrawals = [], findings = [], developments = [] } = record;
  const days = new Map<string, Set<News>>();
  const note = (news: News, date: string | undefined) => {
    const day = date === undefined ? null : lastDay(readDate(date));
    if (day !== null) days.set(day, (days.get(day) ?? new Set()).add(news));
  };
  for (const { published } of claims) note("claim", published);
  for (const { published } of responses) note("answer", published);
  for (const { published, ended } of charges) for (const date of [published, ended]) note("charge", date);
  for (const { published } of withdrawals) note("withdrawal", published);
  for (const { published } of findings) note("finding", published);
  for (const { published } of developments) note("development", published);
  for (const { citation } of evidenceRows(record)) note("document", citations.get(citation)?.date);
  return [...days].map(([day, news]) => ({ day, news: [...news] })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * A record cut down to what was public on a day (YYYY-MM-DD): statements published later are gone, and so are the documents that did not
 * exist yet and all that we wrote ourselves, for we write from today. Null before any of its claims was public, and before what it
 * is about can have happened, whatever was said of its surroundings. Its lead is the lead of today, or as long as that was not
 * public the first claim that was. A record of which nothing came later is returned whole.
 */
export function asKnownOn<Kind extends AtlasRecord>(record: Kind, day: string, citations: Citations): Kind | null {
  const last = publicDays(record, citations).at(-1);
  if (last !== undefined && last.day <= day) return record;
  const then = (statement: { published?: string | undefined }) =>
    statement.published !== undefined && isPublicOn(statement.published, day);
  const read = (rows: readonly EvidenceRow[]) =>
    rows.filter(({ citation }) => isPublicOn(citations.get(citation)?.date, day));
  const claims = record.claims.filter(then).map((claim) => cited({ ...claim, note: undefined }));
  const [first] = claims;
  if (!first || isToCome(record, day)) return null;
  const figures = (record.figures ?? []).map(cited).filter(({ evidence }) => evidence.length > 0);
  const ids = new Set(claims.map(({ id }) => id));
  const about = <Statement extends { to: string[] }>(statement: Statement) => ({
    ...statement,
    to: statement.to.filter((id) => ids.has(id)),
  });
  const aimed = ({ to }: { to: readonly string[] }) => to.length > 0;
  return {
    ...record,
    lead: ids.has(record.lead) ? record.lead : first.id,
    summary: "",
    whenNote: undefined,
    claims,
    responses: (record.responses ?? []).filter(then).map(about).filter(aimed).map(cited),
    charges: (record.charges ?? [])
      .filter(then)
      .map(about)
      .filter(aimed)
      .map(cited)
      .map((charge) => (charge.ended && isPublicOn(charge.ended, day) ? charge : { ...charge, ended: undefined })),
    withdrawals: (record.withdrawals ?? []).filter(then).map(about).filter(aimed).map(cited),
    findings: (record.findings ?? [])
      .filter(then)
      .map((finding) => ({ ...finding, effects: finding.effects.filter(({ claim }) => ids.has(claim)) }))
      .filter(({ effects }) => effects.length > 0)
      .map(cited),
    developments: (record.developments ?? []).filter(then).map(cited),
    figures: figures.map((figure) => ({ ...figure, within: figures.find(({ id }) => id === figure.within)?.id })),
    conflicts: [],
    context: [],
    naming: record.naming,
    searched: undefined,
  };

  function cited<Statement extends { evidence?: EvidenceRow[] | undefined }>(statement: Statement): Statement {
    return statement.evidence ? { ...statement, evidence: read(statement.evidence) } : statement;
  }
}

/** Whether a day is too early for what a record is about; what is proposed or on paper is known before it happens. */
function isToCome({ when, described }: AtlasRecord, day: string): boolean {
  if (!when || described === "proposed" || described === "on-paper") return false;
  const { min } = readDate(when);
  return min !== null && min > day;
}
