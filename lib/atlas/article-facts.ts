import { type CitationKind, LEFT_OUT, type LeftOut } from "../../geodata/schema/vocabulary.ts";
import type { Coverage, Dataset } from "../../geodata/schema.ts";
import { type CitedDocument, citedDocument } from "./cited-document.ts";

/** What an article is and what became of it, counted from its ledger. */
export interface ArticleFacts extends CitedDocument {
  /** The article does not state its date. */
  readonly estimated: boolean;
  readonly kind: CitationKind;
  readonly paragraphs: number;
  /** Paragraphs on which records rest. */
  readonly carrying: number;
  readonly left: Readonly<Record<LeftOut, number>>;
  readonly readers: Coverage["readers"] | null;
}

/** The articles that have a ledger, oldest first. */
export function articleFacts(dataset: Pick<Dataset, "coverage" | "citations" | "actors">) {
  return [...dataset.coverage.values()]
    .map(({ id, paragraphs, readers }): ArticleFacts => {
      const citation = dataset.citations.get(id);
      if (!citation) throw new Error(`the ledger ${id} is of no citation`);
      return {
        ...citedDocument(id, dataset),
        estimated: citation.dateNote !== undefined && /[[~?]/.test(citation.date),
        kind: citation.kind,
        paragraphs: paragraphs.length,
        carrying: paragraphs.filter(({ records }) => records).length,
        left: countLeft(paragraphs),
        readers: readers ?? null,
      };
    })
    .sort((a, b) => firstDigits(a.date).localeCompare(firstDigits(b.date)) || a.id.localeCompare(b.id));
}

function firstDigits(date: string): string {
  return date.replace(/^\[/, "");
}

function countLeft(paragraphs: Coverage["paragraphs"]): Record<LeftOut, number> {
  const count = (kind: LeftOut) => paragraphs.filter(({ left }) => left === kind).length;
  return Object.fromEntries(LEFT_OUT.map((kind) => [kind, count(kind)])) as Record<LeftOut, number>;
}

/** All articles in one: how many paragraphs they have, carry and leave out, and of which kinds. */
export function articleTotals(articles: readonly ArticleFacts[]) {
  const sum = (of: (article: ArticleFacts) => number) => articles.reduce((total, article) => total + of(article), 0);
  return {
    paragraphs: sum(({ paragraphs }) => paragraphs),
    carrying: sum(({ carrying }) => carrying),
    left: LEFT_OUT.map((kind) => ({ kind, count: sum(({ left }) => left[kind]) })),
  };
}
