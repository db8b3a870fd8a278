import type { Dataset } from "../../geodata/schema.ts";
import { type ArticleFacts, articleFacts } from "./article-facts.ts";
import { type CitedDocument, citedDocument } from "./cited-document.ts";
import { type RecordFacts, recordFacts } from "./record-facts.ts";
import type { StampLanguage } from "./stamp-language.ts";
import { type WorkedExample, workedExample } from "./worked-example.ts";

/** What the method page prints and does not type. */
export interface MethodFacts {
  readonly articles: readonly ArticleFacts[];
  readonly records: RecordFacts;
  readonly example: WorkedExample;
  /** A document that the page cites, by id. */
  readonly cited: (id: string) => CitedDocument;
}

/** Counts and tells for one language. */
export function methodFacts(dataset: Dataset, language: StampLanguage): MethodFacts {
  return {
    articles: articleFacts(dataset),
    records: recordFacts(dataset),
    example: workedExample(dataset, language),
    cited: (id) => citedDocument(id, dataset),
  };
}
