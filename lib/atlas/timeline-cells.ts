import { MARK_ORDER } from "./mark.ts";
import type { EventRow, Mark } from "./row.ts";

/** What one mark stands for: one event, or where there are too many, up to `unit` of them that are drawn alike. */
export interface Cell {
  readonly key: string;
  readonly mark: Mark;
  readonly events: readonly EventRow[];
}

/** One mark for up to so many events of a kind. */
const UNITS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** The least unit of which `fits` says yes; the greatest where none fits. */
export function unitThat(fits: (unit: number) => boolean): number {
  return UNITS.find(fits) ?? UNITS.at(-1) ?? 1;
}

/** The marks of a stack, from its base up. Events come in their order; whatever is drawn stands for no more than `unit` of them. */
export function cellsOf(events: readonly EventRow[], unit: number): Cell[] {
  if (unit === 1) return events.map((event) => ({ key: event.id, mark: event.mark, events: [event] }));
  return MARK_ORDER.flatMap((mark) => {
    const alike = events.filter((event) => event.mark === mark).sort(byDay);
    return Array.from({ length: Math.ceil(alike.length / unit) }, (_, i) => ({
      key: `${mark} ${i}`,
      mark,
      events: alike.slice(i * unit, (i + 1) * unit),
    }));
  });
}

function byDay(a: EventRow, b: EventRow): number {
  const [one, other] = [a.when?.min ?? "", b.when?.min ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}
