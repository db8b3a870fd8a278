/** One thing that keeps the dataset from being published: where it is, what is wrong in plain words, what to do about it. */
export interface Problem {
  /** Path relative to the dataset's folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly what: string;
  readonly remedy: string;
}

/** One line: `file:line:column what; remedy`. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.what}; ${problem.remedy}`;
}

/** By file, then line, then column, so that a list of problems reads like the files. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, "en") ||
      a.line - b.line ||
      a.column - b.column ||
      a.what.localeCompare(b.what, "en"),
  );
}

/** Splits a schema message of the form "what; remedy". */
export function splitMessage(message: string, fallback: string): { what: string; remedy: string } {
  const cut = message.indexOf("; ");
  return cut < 0
    ? { what: message, remedy: fallback }
    : { what: message.slice(0, cut), remedy: message.slice(cut + 2) };
}
