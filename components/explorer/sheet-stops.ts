/** Where the sheet of a phone comes to rest: a look at the list, nearly half the screen, all but a strip of the map. */
export type Stop = "peek" | "half" | "full";

/**
 * How far the sheet's own scroller is scrolled at its stops, in CSS pixels: 0 at peek, and every pixel more lifts the sheet by one.
 * Beyond `full` it is the content that moves.
 */
export interface StopOffsets {
  readonly half: number;
  readonly full: number;
}

/** Faster than this many CSS pixels in a millisecond a drag goes on to the next stop. */
const FLING = 0.4;

export function offsetOf(stop: Stop, { half, full }: StopOffsets): number {
  return { peek: 0, half, full }[stop];
}

/** The stop nearest to where the sheet is. */
export function stopAt(offset: number, { half, full }: StopOffsets): Stop {
  if (offset < half / 2) return "peek";
  return offset < (half + full) / 2 ? "half" : "full";
}

/** The stop at which a sheet comes to rest that is let go at an offset, moving at `velocity` pixels a millisecond, upwards positive. */
export function stopAfter(offset: number, velocity: number, offsets: StopOffsets): Stop {
  const { half, full } = offsets;
  if (velocity > FLING) return offset < half ? "half" : "full";
  if (velocity < -FLING) return offset > full ? "full" : offset > half ? "half" : "peek";
  return stopAt(offset, offsets);
}

/** The next stop up; full is the last. */
export function higher(stop: Stop): Stop {
  return stop === "peek" ? "half" : "full";
}
