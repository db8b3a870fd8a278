import type * as z from "zod";
import { type Problem, splitMessage } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";

type Issue = z.core.$ZodIssue;

/** Turns what zod says about a file into problems in plain words, one for each cause. */
export function schemaProblems(source: SourceFile, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => issueProblems(source, issue, []));
}

function issueProblems(source: SourceFile, issue: Issue, prefix: readonly PropertyKey[]): Problem[] {
  const path = [...prefix, ...issue.path];
  const name = nameOf(path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        source.problemAtKey(
          path,
          key,
          `unknown key \`${key}\``,
          "remove it, or check its spelling in geodata/README.md",
        ),
      );
    case "invalid_union":
      return likeliestBranch(issue.errors).flatMap((inner) => issueProblems(source, inner, path));
    case "invalid_type":
      return issue.message.includes("received undefined")
        ? [source.problem(path, `${name} is missing`, "add it")]
        : [source.problem(path, `${name} ${own(issue.message)}`, `write ${article(issue.expected)}`)];
    case "invalid_value":
      return [
        source.problem(
          path,
          `${name} is not one of its fixed words`,
          `write one of: ${issue.values.map(String).join(", ")}`,
        ),
      ];
    default: {
      const { what, remedy } = splitMessage(issue.message, "correct it");
      return [source.problem(path, `${name} ${own(what)}`, remedy)];
    }
  }
}

/** Of a union's branches, the one the author most likely meant: the one with the fewest unknown or missing keys. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const cost = (issues: readonly Issue[]) =>
    issues.reduce(
      (sum, issue) =>
        sum +
        (issue.code === "unrecognized_keys"
          ? 3 * issue.keys.length
          : issue.path.length === 0 && issue.code === "invalid_type"
            ? 9
            : 2),
      0,
    );
  return [...branches].sort((a, b) => cost(a) - cost(b))[0] ?? [];
}

function nameOf(path: readonly PropertyKey[]): string {
  const words = path.filter((part) => typeof part === "string");
  return words.length === 0 ? "the file" : `\`${words.join(".")}\``;
}

/** zod's own messages begin with "Invalid input: …" or "Too big: …"; ours begin with a verb. */
function own(message: string): string {
  return /^[A-Z]/.test(message) ? `is wrong (${message.replace(/^Invalid input: /, "")})` : message;
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}
