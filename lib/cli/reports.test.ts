import { expect, test, vi } from "vitest";
import { endToEndCounts, unitCounts } from "./reports.ts";
import { line, take, takeTogether, total } from "./steps.ts";

test("unit tests are counted", () => {
  const report = JSON.stringify({ numPassedTests: 12, numFailedTests: 0, numPendingTests: 1 });
  expect(unitCounts(report, true, "")).toMatchObject({
    ok: true,
    passed: 12,
    failed: 0,
    note: "12 passed, 0 failed, 1 skipped",
  });
});

test("end-to-end tests are counted", () => {
  const report = JSON.stringify({ stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 0 } });
  expect(endToEndCounts(report, false, "")).toMatchObject({ ok: false, passed: 6, failed: 2 });
});

test("of end-to-end tests that failed the log tells which, and why, and nothing of the others", () => {
  const spec = (title: string, ok: boolean, message?: string) => ({
    title,
    file: "phone.spec.ts",
    line: 12,
    ok,
    tests: [{ results: [{ errors: message ? [{ message }] : [] }] }],
  });
  const report = JSON.stringify({
    stats: { expected: 1, unexpected: 1 },
    suites: [{ suites: [{ specs: [spec("a", true), spec("b", false, "\u001b[31mnever came\u001b[39m")] }] }],
  });
  expect(endToEndCounts(report, false, "all that was printed").output).toBe("phone.spec.ts:12 b\nnever came");
});

test("a run without a report, or without tests, has failed", () => {
  for (const report of [null, "{", JSON.stringify({ numPassedTests: 0, numFailedTests: 0 })]) {
    expect(unitCounts(report, true, "")).toMatchObject({ ok: false, failed: 1 });
  }
});

test("a run that ended badly has failed, whatever it counts", () => {
  const outcome = unitCounts(JSON.stringify({ numPassedTests: 3, numFailedTests: 0 }), false, "unhandled error");
  expect(outcome.ok).toBe(false);
  expect(total([outcome])).toEqual({ passed: 3, failed: 1 });
});

test("the sum counts tests, and one for every other step", () => {
  expect(
    total([{ ok: true }, { ok: false }, { ok: true, passed: 4, failed: 0 }, { ok: false, passed: 1, failed: 2 }]),
  ).toEqual({
    passed: 6,
    failed: 3,
  });
});

test("a step prints what it said only when it failed", () => {
  expect(line("lint", { ok: true, output: "fine" }, 1234)).toBe("ok    lint               1.2 s\n");
  expect(line("lint", { ok: false, output: "a\nb\n" }, 50)).toBe("FAIL  lint               0.1 s\n\n    a\n    b\n\n");
});

test("a step that throws has failed, the others are still taken", async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const step = (name: string, run: () => Promise<{ ok: boolean }>) => ({ name, run });
  expect(await take(step("a", () => Promise.reject(new Error("why"))))).toEqual({ ok: false, output: "why" });
  const outcomes = await takeTogether([
    step("b", () => Promise.reject(new Error("why"))),
    step("c", async () => ({ ok: true })),
    step("d", async () => ({ ok: true })),
  ]);
  expect(outcomes.map(({ ok }) => ok)).toEqual([false, true, true]);
});
