import "server-only";
import { ledgerOf, tallyWords } from "../atlas/ledger.ts";
import type { RecordRow } from "../atlas/row.ts";
import { type Atlas, rowsWhere } from "./atlas.ts";

/** How many records pass a test, by bearing, in words: "3 events: 2 claims (2 denied) · 1 official act; 1 tie: 1 background". */
export function countWords(atlas: Atlas, test: (row: RecordRow) => boolean): string {
  const { events, ties } = ledgerOf(rowsWhere(atlas, test), { events: 0, ties: 0 });
  const part = (shown: number, noun: string, words: string) =>
    shown === 0 ? `no ${noun}s` : `${shown} ${noun}${shown === 1 ? "" : "s"}: ${words}`;
  return `${part(events.shown, "event", tallyWords(events))}; ${part(ties.shown, "tie", tallyWords(ties))}`;
}
