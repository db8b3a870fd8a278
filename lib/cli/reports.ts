/** Reads the test runners' reports. A run that counts nothing has failed: it proves nothing. */
import { stripVTControlCharacters } from "node:util";
import type { Outcome } from "./steps.ts";

/** Counts from Vitest's JSON report; null where the run wrote none. */
export function unitCounts(report: string | null, ok: boolean, output: string): Outcome {
  const found = read(report);
  return outcome(found?.numPassedTests, found?.numFailedTests, found?.numPendingTests, ok, output);
}

/**
 * Counts from Playwright's JSON report; null where the run wrote none. A test that passed on a retry has passed. Of a run with
 * failures only these are told: whoever reads a log often sees no more than its beginning.
 */
export function endToEndCounts(report: string | null, ok: boolean, output: string): Outcome {
  const found = read(report);
  const stats = found?.stats as Record<string, unknown> | undefined;
  const passed = stats && number(stats.expected) + number(stats.flaky);
  const failures = failuresIn((found?.suites ?? []) as Suite[]);
  return outcome(passed, stats?.unexpected, stats?.skipped, ok, failures.length > 0 ? failures.join("\n\n") : output);
}

/** What is read of a suite in Playwright's report. */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

/** Where each failed test stands, what it is called and what went wrong. */
function failuresIn(suites: readonly Suite[]): string[] {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs
      .filter((spec) => !spec.ok)
      .map(({ file, line, title, tests }) => {
        const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
        return [
          `${file}:${line} ${title}`,
          ...errors.map(({ message = "" }) => stripVTControlCharacters(message)),
        ].join("\n");
      }),
    ...failuresIn(inner),
  ]);
}

function outcome(pass: unknown, fail: unknown, skip: unknown, ok: boolean, output: string): Outcome {
  const [passed, failed, skipped] = [number(pass), number(fail), number(skip)];
  const note = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
  if (passed + failed === 0) return { ok: false, output: `${output.trim()}\nNo test ran.`, note, passed, failed: 1 };
  return { ok: ok && failed === 0, output, note, passed, failed };
}

function read(report: string | null): Record<string, unknown> | null {
  try {
    return report === null ? null : JSON.parse(report);
  } catch {
    return null;
  }
}

function number(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
