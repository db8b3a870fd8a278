import "server-only";
import type { Metadata } from "next";
import { visibleRows } from "../atlas/filter.ts";
import { capitalised } from "../atlas/names.ts";
import type { RecordRow } from "../atlas/row.ts";
import { readDate } from "../time/read-date.ts";
import { scopeOf } from "../view/scope.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { type Atlas, loadAtlas } from "./atlas.ts";
import { recordMetadata } from "./record-page.ts";

/** The folders of pages that list records and can be framed. Pages of somebody named are not among them. */
export type EmbedFolder = "places" | "programs" | "regions" | "sources";

/** The ids and titles of a folder's pages. */
export function embedTitles(folder: EmbedFolder): ReadonlyMap<string, string> {
  const atlas = loadAtlas();
  switch (folder) {
    case "places":
      return new Map(atlas.placeRows.map(({ id, name }) => [id, name]));
    case "programs":
      return new Map(atlas.programs.map(({ id, label }) => [id, label]));
    case "regions":
      return new Map(atlas.regions.map(({ id, name }) => [id, name]));
    case "sources":
      return new Map([...atlas.citations.values()].map((citation) => [citation.id, sourceTitle(atlas, citation)]));
  }
}

/** The records of such a page: those that its path lets through. */
export function embedRows(folder: EmbedFolder, id: string): readonly RecordRow[] {
  const { rows, placeRows } = loadAtlas();
  return visibleRows(rows, DEFAULT_VIEW, scopeOf(`/${folder}/${id}`), new Map(placeRows.map((row) => [row.id, row])));
}

/** Search engines are told of the page in the atlas, and never list its copy. */
export function embedMetadata(path: string, title?: string): Metadata {
  return {
    ...(title ? { title } : {}),
    description:
      "Part of an atlas of published claims, of the answers and findings. Being on this map is not evidence of wrongdoing.",
    robots: { index: false, follow: true },
    alternates: { canonical: path },
  };
}

/** The same for a record: title and description of its page, which tell the claim with its answer and its finding. */
export function embedRecordMetadata(type: RecordRow["type"], id: string): Metadata {
  const { title, description, alternates } = recordMetadata(type, id);
  return { title, description, alternates, robots: { index: false, follow: true } } as Metadata;
}

function sourceTitle(atlas: Atlas, { publisher, date }: { readonly publisher: string; readonly date: string }): string {
  return `${capitalised(atlas.actors.get(publisher)?.name ?? publisher)}, ${readDate(date).label}`;
}
