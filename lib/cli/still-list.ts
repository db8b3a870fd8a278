/** Reads a list of stills: one view in a line, with options after it; `#` begins a comment. */

import type { Ids } from "./still-ids.ts";
import { type StillJob, stillJob } from "./still-job.ts";
import { over, readCommand, UsageError, type Wishes } from "./still-options.ts";

/** A line of a list that is not empty. */
export interface ListLine {
  /** From 1 on. */
  readonly line: number;
  /** What it asks for, or why it cannot be done. */
  readonly job: StillJob | UsageError;
}

/** Reads a list. `wishes` are the command's own: those of a line count more. A bad line is a problem of that line only. */
export function readList(text: string, wishes: Wishes, base: string, ids: Ids): ListLine[] {
  const targets = new Map<string, number>();
  return text.split(/\r\n|[\n\r]/).flatMap((content, index): ListLine[] => {
    const line = index + 1;
    try {
      const args = splitLine(index === 0 ? content.replace(/^\uFEFF/, "") : content);
      if (args.length === 0) return [];
      const job = jobOf(args, wishes, base, ids);
      if ("file" in job.target) claim(job.target.file, line, targets);
      return [{ line, job }];
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return [{ line, job: error }];
    }
  });
}

/**
 * The words of a line, as a shell would have them: blanks part them, quotes keep them together, and within double quotes a
 * backslash stands before a quote or a backslash. A `#` at the beginning of a word begins a comment.
 */
export function splitLine(line: string): string[] {
  const words: string[] = [];
  let rest = line.trimStart();
  while (rest !== "" && !rest.startsWith("#")) {
    const word = /^(?:[^\s"']|"(?:[^"\\]|\\.)*"|'[^']*')+(?=\s|$)/.exec(rest)?.[0];
    if (word === undefined) throw new UsageError(`A quote is not closed: ${rest}`);
    words.push(word.replaceAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double, single) => unescaped(double) ?? single));
    rest = rest.slice(word.length).trimStart();
  }
  return words;
}

function unescaped(text: string | undefined): string | undefined {
  return text?.replaceAll(/\\(["\\])/g, "$1");
}

function jobOf(args: readonly string[], wishes: Wishes, base: string, ids: Ids): StillJob {
  const { views, wishes: own, list, help } = readCommand(args);
  if (list !== null || help) throw new UsageError(`${help ? "--help" : "--list"} has no place in a list.`);
  const [view, ...more] = views;
  if (view === undefined) throw new UsageError("There is no view in this line.");
  if (more.length > 0) {
    throw new UsageError(
      `There is one view in a line, and here is another: ${more.join(" ")}. Quote words with blanks.`,
    );
  }
  return stillJob(view, over(wishes, own), base, ids);
}

function claim(file: string, line: number, targets: Map<string, number>): void {
  const before = targets.get(file);
  if (before !== undefined) throw new UsageError(`--out is the file that line ${before} writes: ${file}.`);
  targets.set(file, line);
}
