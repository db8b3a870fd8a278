import type { Dataset } from "../../geodata/schema.ts";
import { capitalised } from "./names.ts";

/** A cited document: its id, its publisher and its date (EDTF). */
export interface CitedDocument {
  readonly id: string;
  readonly publisher: string;
  readonly date: string;
}

/** A document of the dataset as a page cites it. An unknown id throws, for the gate lets none through. */
export function citedDocument(id: string, { citations, actors }: Pick<Dataset, "citations" | "actors">): CitedDocument {
  const citation = citations.get(id);
  if (!citation) throw new Error(`unknown citation ${id}`);
  const publisher = capitalised(actors.get(citation.publisher)?.name ?? citation.publisher);
  return { id, publisher, date: citation.date };
}
