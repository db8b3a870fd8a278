import type { TimeAxis } from "../../lib/atlas/timeline.ts";
import type { Scale } from "../../lib/atlas/timeline-layout.ts";
import { monthsThrough, monthsTo } from "../../lib/time/month.ts";
import type { DayRange } from "../../lib/time/overlap.ts";
import { endMonth, type RangeEnd } from "../../lib/time/window.ts";

/** Where an end of the range stands, in pixels from the strip's left: beyond the axis where it is open. */
export function endX(range: DayRange, end: RangeEnd, axis: TimeAxis, { left, right, at }: Scale): number {
  const month = endMonth(range, end, axis);
  if (month < axis.first) return axis.earlier ? -9 : left - 8;
  if (month > axis.last) return right + 8;
  return end === "from" ? at(monthsTo(range.from ?? "")) : at(monthsThrough(range.to ?? ""));
}
