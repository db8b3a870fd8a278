import type { Actor, AtlasRecord, Citation, Coverage, Dataset, FolderName, Outline, Place } from "../schema.ts";
import type { Problem } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";

/** Everything the gate knows while it works: valid entries, the files they came from, and ids whose file is broken. */
export interface Loaded {
  readonly root: string;
  readonly dataset: Dataset;
  /** By dataset-relative path. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Every id that has a file, valid or not, so that one broken file is one problem and not ten dangling references. */
  readonly ids: Readonly<Record<FolderName, ReadonlySet<string>>>;
  readonly problems: readonly Problem[];
}

/** One rule of the gate. It sees only entries that their schema accepted. */
export type Rule = (loaded: Loaded) => Problem[];

/** Reports a problem at a path inside one entry's file. */
export type Report = (path: readonly PropertyKey[], what: string, remedy: string) => void;

/** The file of a record, relative to the dataset's folder. */
export function fileOfRecord(record: AtlasRecord): string {
  return `${record.type === "event" ? "events" : "ties"}/${record.id}.yaml`;
}

/** Runs `inspect` over every record and gathers what it reports. */
export function eachRecord(inspect: (record: AtlasRecord, report: Report, loaded: Loaded) => void): Rule {
  return (loaded) => {
    const problems: Problem[] = [];
    for (const record of loaded.dataset.records.values()) {
      const source = loaded.sources.get(fileOfRecord(record));
      if (!source) continue;
      inspect(record, (path, what, remedy) => problems.push(source.problem(path, what, remedy)), loaded);
    }
    return problems;
  };
}

interface Entries {
  places: Place;
  outlines: Outline;
  actors: Actor;
  citations: Citation;
  coverage: Coverage;
}

/** Runs `inspect` over every entry of a folder and gathers what it reports. */
export function eachEntry<F extends keyof Entries>(
  folder: F,
  inspect: (entry: Entries[F], report: Report, loaded: Loaded) => void,
): Rule {
  return (loaded) => {
    const problems: Problem[] = [];
    for (const entry of (loaded.dataset[folder] as ReadonlyMap<string, Entries[F]>).values()) {
      const source = loaded.sources.get(`${folder}/${entry.id}.yaml`);
      if (!source) continue;
      inspect(entry, (path, what, remedy) => problems.push(source.problem(path, what, remedy)), loaded);
    }
    return problems;
  };
}
