import type { EvidenceRow } from "../../geodata/schema/statement.ts";
import type { Citation, Dataset, Origin } from "../../geodata/schema.ts";

/** Where a claim's information comes from in the end, and through how many documents it reached us. */
export interface Lineage {
  readonly citations: readonly Citation[];
  readonly origins: readonly Origin[];
  /** Which document leads to which origin, by their numbers in the two lists. */
  readonly links: readonly (readonly [citation: number, origin: number])[];
}

/**
 * The independent origins behind evidence rows. A row's own origin wins, then its document's; a document without one
 * takes the origins of those it derives from. Ten articles that repeat one report are one origin.
 */
export function lineageOf(rows: readonly EvidenceRow[], dataset: Pick<Dataset, "citations" | "origins">): Lineage {
  const citations = new Map<string, Citation>();
  const origins = new Map<string, Origin>();
  const links = new Set<string>();
  for (const row of rows) {
    const citation = dataset.citations.get(row.citation);
    if (!citation) continue;
    citations.set(citation.id, citation);
    for (const id of row.origin ? [row.origin] : originIds(citation, dataset.citations)) {
      const origin = dataset.origins.get(id);
      if (!origin) continue;
      origins.set(id, origin);
      links.add(`${[...citations.keys()].indexOf(citation.id)} ${[...origins.keys()].indexOf(id)}`);
    }
  }
  return {
    citations: [...citations.values()],
    origins: [...origins.values()],
    links: [...links].map((link) => {
      const [from = 0, to = 0] = link.split(" ").map(Number);
      return [from, to] as const;
    }),
  };
}

function originIds(
  citation: Citation,
  citations: ReadonlyMap<string, Citation>,
  seen: ReadonlySet<string> = new Set(),
): string[] {
  if (citation.origin) return [citation.origin];
  if (seen.has(citation.id)) return [];
  const next = new Set([...seen, citation.id]);
  return (citation.derivedFrom ?? []).flatMap((id) => {
    const parent = citations.get(id);
    return parent ? originIds(parent, citations, next) : [];
  });
}

/** "3 documents, all resting on one origin: Global News, citing two unnamed officials." None were public yet on an earlier day. */
export function lineageSentence({ citations, origins }: Lineage): string {
  if (citations.length === 0) return "The documents that we read it in were published later";
  const documents = `${citations.length} ${citations.length === 1 ? "document" : "documents"}`;
  const names = origins.map((origin) => origin.label).join("; ");
  if (origins.length === 1)
    return citations.length === 1
      ? `1 document, 1 independent origin: ${names}`
      : `${documents}, all resting on 1 independent origin: ${names}`;
  return `${documents}, ${origins.length} independent origins: ${names}`;
}
