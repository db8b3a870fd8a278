import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import type { Loaded } from "./gate/loaded.ts";
import { type Problem, sortProblems } from "./gate/problem.ts";
import { lastRules, rules } from "./gate/rules.ts";
import { schemaProblems } from "./gate/schema-problems.ts";
import { SourceFile } from "./gate/source-file.ts";
import { id as idSchema } from "./schema/text.ts";
import {
  type Actor,
  type AtlasRecord,
  type Citation,
  type Coverage,
  type Dataset,
  FOLDERS,
  type FolderName,
  type Outline,
  type Place,
  TABLES,
  type TableName,
} from "./schema.ts";

/** Thrown where a caller needs a publishable dataset and there is none. */
class DatasetError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(
      `geodata has ${problems.length} problem${problems.length === 1 ? "" : "s"}; run "npm run check:data" to see them`,
    );
    this.problems = problems;
  }
}

/** Reads the dataset in `root` and applies the whole gate. Never throws on bad data: all problems come back, sorted. */
export function loadDataset(root: string): Loaded {
  const read = readFolder(root);
  const problems = [...read.problems, ...rules.flatMap((rule) => rule(read))];
  problems.push(...lastRules.flatMap((rule) => rule({ ...read, problems })));
  return { ...read, problems: sortProblems(problems) };
}

/** The dataset, or `DatasetError` with every problem. */
export function publishableDataset(root: string): Dataset {
  const loaded = loadDataset(root);
  if (loaded.problems.length > 0) throw new DatasetError(loaded.problems);
  return loaded.dataset;
}

function readFolder(root: string): Loaded {
  const sources = new Map<string, SourceFile>();
  const problems: Problem[] = [];
  const ids = Object.fromEntries(
    Object.keys(FOLDERS).map((folder) => [folder, new Set<string>()]),
  ) as unknown as Record<FolderName, Set<string>>;

  const parse = <S extends z.ZodType>(file: string, schema: S): z.infer<S> | undefined => {
    const source = new SourceFile(file, readFileSync(join(root, file), "utf8"));
    sources.set(file, source);
    problems.push(...source.problems);
    if (source.problems.length > 0) return undefined;
    const parsed = schema.safeParse(source.value);
    if (parsed.success) return parsed.data;
    problems.push(...schemaProblems(source, parsed.error.issues));
    return undefined;
  };

  const folder = <T>(name: FolderName): Map<string, T & { id: string }> => {
    const entries = new Map<string, T & { id: string }>();
    for (const fileName of yamlFiles(join(root, name))) {
      const file = `${name}/${fileName}`;
      const id = fileName.replace(/\.yaml$/, "");
      if (!fileName.endsWith(".yaml") || !idSchema.safeParse(id).success) {
        problems.push({
          file,
          line: 1,
          column: 1,
          what: "is not named like an id",
          remedy: "name it with lower-case letters, digits and single hyphens, ending in .yaml",
        });
        continue;
      }
      ids[name].add(id);
      const value = parse(file, FOLDERS[name]);
      if (value) entries.set(id, { ...(value as T), id });
    }
    return entries;
  };

  const table = <N extends TableName>(name: N): z.infer<(typeof TABLES)[N]> | undefined => {
    if (!exists(join(root, name))) {
      problems.push({ file: name, line: 1, column: 1, what: "is missing", remedy: "restore it" });
      return undefined;
    }
    return parse(name, TABLES[name]) as z.infer<(typeof TABLES)[N]> | undefined;
  };

  const records = new Map<string, AtlasRecord>();
  for (const [id, event] of folder<AtlasRecord>("events")) records.set(id, { ...event, type: "event" } as AtlasRecord);
  for (const [id, tie] of folder<AtlasRecord>("ties")) {
    if (ids.events.has(id))
      problems.push({
        file: `ties/${id}.yaml`,
        line: 1,
        column: 1,
        what: `the id \`${id}\` is also an event's`,
        remedy: "give one of them another id",
      });
    records.set(id, { ...tie, type: "tie" } as AtlasRecord);
  }
  const dataset: Dataset = {
    records,
    places: folder<Place>("places"),
    outlines: folder<Outline>("outlines"),
    actors: folder<Actor>("actors"),
    citations: folder<Citation>("citations"),
    coverage: folder<Coverage>("coverage"),
    origins: new Map((table("origins.yaml")?.origins ?? []).map((origin) => [origin.id, origin])),
    programs: table("programs.yaml")?.programs ?? [],
    regions: table("regions.yaml")?.regions ?? [],
    site: table("site.yaml") ?? EMPTY_SITE,
    tombstones: table("tombstones.yaml")?.tombstones ?? [],
    words: table("words.yaml") ?? { properNouns: [], openers: [] },
  };
  return { root, dataset, sources, ids, problems };
}

/** Stands in while `site.yaml` is broken; never published, for the gate has refused by then. */
const EMPTY_SITE = { title: "", name: "", subtitle: "", scope: [], notes: [], publisher: null, publisherNote: "" };

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function yamlFiles(path: string): string[] {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(path)
        .filter((name) => !name.startsWith("."))
        .sort()
    : [];
}
