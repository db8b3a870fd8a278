/** Reads the test runners' reports. A run that counts nothing has failed: it proves nothing. */
import type { Outcome } from "./steps.ts";

/** Counts from Vitest's JSON report; null where the run wrote none. */
export function unitCounts(report: string | null, ok: boolean, output: string): Outcome {
  const found = read(report);
  return outcome(found?.numPassedTests, found?.numFailedTests, found?.numPendingTests, ok, output);
}

/** Counts from Playwright's JSON report; null where the run wrote none. A test that passed on a retry has passed. */
export function endToEndCounts(report: string | null, ok: boolean, output: string): Outcome {
  const found = read(report)?.stats as Record<string, unknown> | undefined;
  const passed = found && number(found.expected) + number(found.flaky);
  return outcome(passed, found?.unexpected, found?.skipped, ok, output);
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
