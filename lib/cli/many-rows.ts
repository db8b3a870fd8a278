/** A large atlas for measuring: rows made from the real ones by a seeded generator. It is never shown and never kept. */
import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import { daysInMonth, writeDay } from "../time/calendar.ts";

/** Numbers from 0 up to 1 that look random and are the same for each seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * `count` rows, each one of `rows` under another id, its date moved by up to eight years and each of its places exchanged for another
 * one of the same kind. Throws where there is nothing to make them from.
 */
export function manyRows(
  rows: readonly RecordRow[],
  places: readonly PlaceRow[],
  count: number,
  seed = 1,
): RecordRow[] {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error("There are no rows to make more of.");
    return one;
  };
  const kinds = new Map(places.map(({ id, kind }) => [id, kind]));
  const ofKind = new Map(
    [...new Set(kinds.values())].map((kind) => [kind, places.filter((each) => each.kind === kind)]),
  );
  const elsewhere = (id: string | null) => {
    const alike = id === null ? undefined : ofKind.get(kinds.get(id) ?? "");
    return alike ? pick(alike).id : id;
  };
  return Array.from({ length: count }, (_, i): RecordRow => {
    const row = pick(rows);
    const years = Math.floor(random() * 17) - 8;
    const shared = { id: `${row.id}-${i}`, when: row.when && moved(row.when, years) };
    if (row.type === "event") return { ...row, ...shared, place: elsewhere(row.place) };
    const end = (side: typeof row.from) => side && { ...side, place: elsewhere(side.place) };
    return { ...row, ...shared, from: end(row.from), to: end(row.to) };
  });
}

function moved(when: NonNullable<RecordRow["when"]>, years: number): NonNullable<RecordRow["when"]> {
  const day = (text: string | null) => {
    if (text === null) return null;
    const [year = 0, month = 1, date = 1] = text.split("-").map(Number);
    return writeDay(year + years, month, Math.min(date, daysInMonth(year + years, month)));
  };
  return { ...when, min: day(when.min), max: day(when.max) };
}
