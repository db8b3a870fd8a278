/** Steps of a command: each prints one line with its result and its time, and what it said only when it failed. */

/** What a step found. `passed` and `failed` count tests; a step without tests counts as one. */
export interface Outcome {
  readonly ok: boolean;
  readonly output?: string;
  readonly note?: string;
  readonly passed?: number;
  readonly failed?: number;
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** Runs one step. A step that throws has failed, with the error's sentence as its output. */
export async function take(step: Step): Promise<Outcome> {
  const start = performance.now();
  const outcome = await step.run().catch((error: unknown) => ({
    ok: false,
    output: error instanceof Error ? error.message : String(error),
  }));
  process.stdout.write(line(step.name, outcome, performance.now() - start));
  return outcome;
}

/** Runs steps one after the other and stops at the first that failed. */
export async function takeInTurn(steps: readonly Step[]): Promise<boolean> {
  for (const step of steps) if (!(await take(step)).ok) return false;
  return true;
}

/** Runs all steps, a few at a time, whatever the others do; the outcomes come in the steps' order. */
export async function takeTogether(steps: readonly Step[], atOnce = 2): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const worker = async () => {
    while (next < steps.length) {
      const at = next++;
      const step = steps[at];
      if (step) outcomes[at] = await take(step);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

/** Sums outcomes: tests where a step has them, else the step itself; a failed step always counts as a failure. */
export function total(outcomes: readonly Outcome[]): { passed: number; failed: number } {
  let passed = 0;
  let failed = 0;
  for (const outcome of outcomes) {
    const counted = outcome.passed !== undefined || outcome.failed !== undefined;
    passed += counted ? (outcome.passed ?? 0) : outcome.ok ? 1 : 0;
    failed += counted ? (outcome.failed ?? 0) : 0;
    if (!outcome.ok && !outcome.failed) failed += 1;
  }
  return { passed, failed };
}

/** The words printed for a step. */
export function line(name: string, outcome: Outcome, milliseconds: number): string {
  const time = `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
  const head = `${outcome.ok ? "ok  " : "FAIL"}  ${name.padEnd(16)}${time}${outcome.note ? `  ${outcome.note}` : ""}\n`;
  const said = outcome.ok ? "" : (outcome.output ?? "").trim();
  return said ? `${head}\n${said.replace(/^/gm, "    ")}\n\n` : head;
}
