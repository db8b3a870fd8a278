import type { EvidenceRow } from "../../geodata/schema/statement.ts";
import type { Access, CitationKind, CitationStatus, ReadIn } from "../../geodata/schema/vocabulary.ts";
import type { Citation, Dataset } from "../../geodata/schema.ts";
import { readDate } from "../time/read-date.ts";
import { capitalised } from "./names.ts";

/** A cited passage in words a reader needs: what it is, how it was read, and where it opens. */
export interface Passage {
  readonly citation: string;
  readonly publisher: string;
  readonly date: string;
  readonly kind: string;
  readonly read: string;
  /** Opens the publisher's page, at the passage where that can be done; null where no address is recorded. */
  readonly href: string | null;
  readonly archived: string | null;
  readonly paragraph: number | null;
  readonly status: string;
}

export const KIND_WORDS: Readonly<Record<CitationKind, string>> = {
  "official-document": "official document",
  "court-document": "court document",
  "original-reporting": "original report",
  rewrite: "rewrite of other reports",
  "machine-rewritten-copy": "machine-rewritten copy; only its quotations are relied on",
  copy: "copy of another publisher's text",
  "ngo-report": "report of a non-governmental organisation",
  "party-statement": "statement of a party",
  "state-media": "state media",
  reference: "reference work",
};

export const READ_WORDS: Readonly<Record<ReadIn, string>> = {
  full: "read in full",
  excerpt: "read in an excerpt",
  copy: "read in a copy",
};

export const ACCESS_WORDS: Readonly<Record<Access, string>> = {
  open: "open",
  paywalled: "behind a paywall",
  "not-opened": "could not be opened",
  gone: "no longer online",
};

const STATUS_WORDS: Readonly<Record<CitationStatus, string>> = {
  live: "",
  corrected: "since corrected",
  retracted: "since retracted",
  settled: "the subject of a suit since settled",
};

/** An evidence row in words. */
export function passageOf(row: EvidenceRow, dataset: Pick<Dataset, "citations" | "actors">): Passage {
  const citation = dataset.citations.get(row.citation);
  if (!citation) throw new Error(`unknown citation ${row.citation}`);
  return {
    citation: citation.id,
    publisher: capitalised(dataset.actors.get(citation.publisher)?.name ?? citation.publisher),
    date: readDate(citation.date).label,
    kind: KIND_WORDS[citation.kind],
    read: READ_WORDS[citation.readIn],
    href: passageAddress(citation, row),
    archived: citation.archivedUrl,
    paragraph: row.paragraph ?? null,
    status: STATUS_WORDS[citation.status],
  };
}

/**
 * The address of a passage: the page with a URL text fragment (WICG Scroll to Text Fragment) made of the anchor's words.
 * A machine-rewritten copy is never opened at its words, for they are not the original's.
 */
export function passageAddress(citation: Citation, row: EvidenceRow): string | null {
  if (!citation.url) return null;
  if (!row.find || citation.readIn !== "full" || citation.kind === "machine-rewritten-copy") return citation.url;
  const words = row.find.map((part) => encodeURIComponent(part).replaceAll("-", "%2D"));
  return `${citation.url.replace(/#.*$/, "")}#:~:text=${words.join(",")}`;
}

/** Each document once, in the order in which the record cites it. */
export function documentsOf(rows: readonly EvidenceRow[], dataset: Pick<Dataset, "citations" | "actors">): Passage[] {
  const seen = new Map<string, Passage>();
  for (const row of rows)
    if (!seen.has(row.citation)) seen.set(row.citation, passageOf({ citation: row.citation }, dataset));
  return [...seen.values()];
}
