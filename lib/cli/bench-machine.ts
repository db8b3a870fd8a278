/** What the bench ran on, and how much of it was free: times of a crowded machine are too long. */
import { cpus } from "node:os";

/** In milliseconds. */
const LOOP = 100;

/** The share of a core that a busy loop of this process gets just now: 1 where nobody else wants it. */
export function coreShare(): number {
  const start = performance.now();
  const before = process.cpuUsage();
  while (performance.now() - start < LOOP);
  const { user, system } = process.cpuUsage(before);
  return Math.min(1, (user + system) / 1000 / (performance.now() - start));
}

/** Processor, its cores and this Node, for the record. */
export function machine(): { readonly cpu: string; readonly cores: number; readonly node: string } {
  return { cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length, node: process.version };
}
