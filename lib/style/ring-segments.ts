import { MARK_ORDER } from "../atlas/mark.ts";
import { PROGRAM_LETTERS } from "../atlas/programs.ts";
import type { RecordRow } from "../atlas/row.ts";
import { isGrey, type Segment } from "./image-id.ts";
import type { ProgramLetter } from "./tokens.ts";

/** Up to this many records each has a segment of its own. */
const SLOTS = 12;
const LETTER_ORDER = "CESFAPTO-";

/** How a record is drawn in a ring, a badge or a tie. */
export function segmentOf(row: RecordRow): Segment {
  const grey = isGrey(row.mark);
  return { mark: row.mark, letter: letterOf(row), proposed: !grey && row.described === "proposed" };
}

/** The letter that stands for a record's program. */
export function letterOf(row: RecordRow): ProgramLetter {
  const letter = PROGRAM_LETTERS[row.program];
  return letter !== null && isLetter(letter) ? letter : "-";
}

/**
 * The segments of a place's ring, in ring order. More than 12 records share 12 slots by largest remainder, and no kind of
 * record is rounded to none.
 */
export function ringSegments(rows: readonly RecordRow[]): Segment[] {
  const sorted = rows.map(segmentOf).map(greyAlike).sort(bySegment);
  if (sorted.length <= SLOTS) return sorted;
  const kinds = new Map<string, { segment: Segment; count: number }>();
  for (const segment of sorted) {
    const key = `${segment.mark}.${segment.letter}.${segment.proposed}`;
    kinds.set(key, { segment, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  const shares = [...kinds.values()].map(({ segment, count }) => ({ segment, share: (count * SLOTS) / sorted.length }));
  const slots = shares.map(({ segment, share }) => ({ segment, share, given: Math.max(1, Math.floor(share)) }));
  const total = () => slots.reduce((sum, slot) => sum + slot.given, 0);
  while (total() < SLOTS) best(slots, (slot) => slot.share - slot.given).given++;
  while (total() > SLOTS && slots.some((slot) => slot.given > 1))
    best(
      slots.filter((slot) => slot.given > 1),
      (slot) => slot.given - slot.share,
    ).given--;
  return slots.flatMap(({ segment, given }) => Array.from({ length: given }, () => segment));
}

/** Grey marks of all programs look the same in a ring, so they are the same segment. */
function greyAlike(segment: Segment): Segment {
  return isGrey(segment.mark) ? { mark: segment.mark, letter: "-", proposed: false } : segment;
}

function bySegment(a: Segment, b: Segment): number {
  return (
    MARK_ORDER.indexOf(a.mark) - MARK_ORDER.indexOf(b.mark) ||
    LETTER_ORDER.indexOf(a.letter) - LETTER_ORDER.indexOf(b.letter) ||
    Number(a.proposed) - Number(b.proposed)
  );
}

function best<Item>(items: readonly Item[], value: (item: Item) => number): Item {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error("nothing to choose from");
  return rest.reduce((chosen, item) => (value(item) > value(chosen) ? item : chosen), first);
}

function isLetter(letter: string): letter is ProgramLetter {
  return LETTER_ORDER.includes(letter);
}
