/** The data model's one table: which folder or file of `geodata/` holds what, and by which definition it is read. */
import type * as z from "zod";
import { type CitationFile, citation, originsFile, tombstonesFile, wordsFile } from "./schema/citation.ts";
import { type CoverageFile, coverage } from "./schema/coverage.ts";
import {
  type ActorFile,
  actor,
  type OutlineFile,
  outline,
  type PlaceFile,
  place,
  programsFile,
  regionsFile,
  site,
} from "./schema/gazetteer.ts";
import { type AtlasEventFile, type AtlasTieFile, atlasEvent, atlasTie } from "./schema/record.ts";

/** One file an entry; the file name is the entry's id for ever. */
export const FOLDERS = {
  events: atlasEvent,
  ties: atlasTie,
  places: place,
  outlines: outline,
  actors: actor,
  citations: citation,
  coverage,
} as const;

/** Small tables that are one file each. */
export const TABLES = {
  "programs.yaml": programsFile,
  "regions.yaml": regionsFile,
  "origins.yaml": originsFile,
  "site.yaml": site,
  "tombstones.yaml": tombstonesFile,
  "words.yaml": wordsFile,
} as const;

export type FolderName = keyof typeof FOLDERS;
export type TableName = keyof typeof TABLES;

export type AtlasEvent = AtlasEventFile & { readonly id: string; readonly type: "event" };
export type AtlasTie = AtlasTieFile & { readonly id: string; readonly type: "tie" };
export type AtlasRecord = AtlasEvent | AtlasTie;
export type Place = PlaceFile & { readonly id: string };
/** Of the place that has the same id. */
export type Outline = OutlineFile & { readonly id: string };
export type Actor = ActorFile & { readonly id: string };
export type Citation = CitationFile & { readonly id: string };
/** What became of each paragraph of the citation that has the same id. */
export type Coverage = CoverageFile & { readonly id: string };
export type Region = z.infer<typeof regionsFile>["regions"][number];
export type Program = z.infer<typeof programsFile>["programs"][number];
export type Origin = z.infer<typeof originsFile>["origins"][number];
export type Site = z.infer<typeof site>;
export type Tombstone = z.infer<typeof tombstonesFile>["tombstones"][number];
export type Words = z.infer<typeof wordsFile>;

/** The whole dataset after the gate: every reference in it resolves. */
export interface Dataset {
  readonly records: ReadonlyMap<string, AtlasRecord>;
  readonly places: ReadonlyMap<string, Place>;
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly citations: ReadonlyMap<string, Citation>;
  readonly coverage: ReadonlyMap<string, Coverage>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly programs: readonly Program[];
  readonly regions: readonly Region[];
  readonly site: Site;
  readonly tombstones: readonly Tombstone[];
  readonly words: Words;
}
