import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { AtlasRecord, Dataset } from "../schema.ts";
import { fileOfRecord, type Loaded, type Rule } from "./loaded.ts";
import type { Problem } from "./problem.ts";

export const LOCK_FILE = "lock.json";

/** What the last lock says: each record's content hash and number of changes, and one hash for each other kind of entry. */
const lockSchema = z.strictObject({
  records: z.record(z.string(), z.strictObject({ hash: z.string(), changes: z.int() })),
  rest: z.record(z.string(), z.string()),
});
export type Lock = z.infer<typeof lockSchema>;

/** SHA-256 of a value's canonical JSON (sorted keys), in hex. */
function contentHash(value: unknown): string {
  const canonical = (part: unknown): unknown =>
    Array.isArray(part)
      ? part.map(canonical)
      : part !== null && typeof part === "object"
        ? Object.fromEntries(
            Object.entries(part)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, item]) => [key, canonical(item)]),
          )
        : part;
  return createHash("sha256")
    .update(JSON.stringify(canonical(value)))
    .digest("hex");
}

/** The hash of what a record says. Its change log and its review date are about the record, not part of it. */
function recordHash(record: AtlasRecord): string {
  const { changes: _changes, review: _review, ...content } = record;
  return contentHash(content);
}

/** The lock that describes `dataset` as it stands. */
export function lockOf(dataset: Dataset): Lock {
  const sorted = [...dataset.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    records: Object.fromEntries(
      sorted.map((record) => [record.id, { hash: recordHash(record), changes: record.changes.length }]),
    ),
    rest: {
      actors: contentHash(Object.fromEntries(dataset.actors)),
      citations: contentHash(Object.fromEntries(dataset.citations)),
      coverage: contentHash(Object.fromEntries(dataset.coverage)),
      origins: contentHash(Object.fromEntries(dataset.origins)),
      outlines: contentHash(Object.fromEntries(dataset.outlines)),
      places: contentHash(Object.fromEntries(dataset.places)),
      tables: contentHash([dataset.programs, dataset.regions, dataset.site, dataset.tombstones]),
    },
  };
}

/** The lock as text, as it is written to disk. */
export function lockText(lock: Lock): string {
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** The dataset's version: the first 12 hex digits of its lock's SHA-256. */
export function versionOf(lock: Lock): string {
  return createHash("sha256").update(lockText(lock)).digest("hex").slice(0, 12);
}

/** The lock in `root`, or undefined where there is none that can be read. */
export function readLock(root: string): Lock | undefined {
  try {
    return lockSchema.parse(JSON.parse(readFileSync(join(root, LOCK_FILE), "utf8")));
  } catch {
    return undefined;
  }
}

/** What `lock` and the dataset disagree about. `npm run lock` settles what is only stale; the rest needs an editor. */
export function lockProblems(loaded: Loaded, lock: Lock | undefined): { problem: Problem; stale: boolean }[] {
  if (!lock)
    return [
      {
        problem: {
          file: LOCK_FILE,
          line: 1,
          column: 1,
          what: "is missing or unreadable",
          remedy: "run `npm run lock`",
        },
        stale: true,
      },
    ];
  const { dataset, sources, ids } = loaded;
  const found: { problem: Problem; stale: boolean }[] = [];
  for (const record of dataset.records.values()) {
    const source = sources.get(fileOfRecord(record));
    const locked = lock.records[record.id];
    if (!source) continue;
    if (!locked)
      found.push({
        problem: source.problem(["changes"], "is new and not in the lock", "run `npm run lock`"),
        stale: true,
      });
    else if (record.changes.length < locked.changes) {
      found.push({
        problem: source.problem(
          ["changes"],
          "has lost an entry of its change log",
          "restore it; the log is the record's history",
        ),
        stale: false,
      });
    } else if (recordHash(record) !== locked.hash) {
      found.push(
        record.changes.length === locked.changes
          ? {
              problem: source.problem(
                ["changes"],
                "has changed without a new entry in changes",
                "add one that says in a sentence what changed",
              ),
              stale: false,
            }
          : {
              problem: source.problem(["changes"], "has changed since the lock was written", "run `npm run lock`"),
              stale: true,
            },
      );
    } else if (record.changes.length > locked.changes) {
      found.push({
        problem: source.problem(
          ["changes"],
          "has a new change log entry since the lock was written",
          "run `npm run lock`",
        ),
        stale: true,
      });
    }
  }
  const tombs = new Set(dataset.tombstones.map((tombstone) => tombstone.id));
  for (const id of Object.keys(lock.records)) {
    if (!ids.events.has(id) && !ids.ties.has(id) && !tombs.has(id)) {
      found.push({
        problem: {
          file: "tombstones.yaml",
          line: 1,
          column: 1,
          what: `the record \`${id}\` is gone without a tombstone`,
          remedy: "add one with the day and the reason, or restore the record",
        },
        stale: false,
      });
    }
  }
  const now = lockOf(dataset).rest;
  for (const [kind, hash] of Object.entries(now)) {
    if (lock.rest[kind] !== hash)
      found.push({
        problem: {
          file: LOCK_FILE,
          line: 1,
          column: 1,
          what: `does not describe the ${kind} as they stand`,
          remedy: "run `npm run lock`",
        },
        stale: true,
      });
  }
  return found;
}

/** Records and lock agree; only looked at once everything else is in order, for a broken file has no content to compare. */
const agreesWithLock: Rule = (loaded) => {
  if (loaded.problems.length > 0) return [];
  return lockProblems(loaded, readLock(loaded.root)).map(({ problem }) => problem);
};

/** Ids of removed records are never used again. */
const tombstones: Rule = ({ dataset, sources, ids }) => {
  const source = sources.get("tombstones.yaml");
  return dataset.tombstones.flatMap((tombstone, index) =>
    source && (ids.events.has(tombstone.id) || ids.ties.has(tombstone.id))
      ? [
          source.problem(
            ["tombstones", index, "id"],
            `the removed id \`${tombstone.id}\` is in use again`,
            "give the new record an id of its own",
          ),
        ]
      : [],
  );
};

export const lockRules: readonly Rule[] = [agreesWithLock, tombstones];
