"use client";

import { dayWords } from "../../lib/atlas/known-words.ts";
import { ledgerOf } from "../../lib/atlas/ledger.ts";
import { quotableCounts } from "../../lib/atlas/quotable.ts";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { useKnown, useKnownRows } from "../explorer/use-known.ts";

/** How many records a region, program, place or entry has, in sentences that can be quoted: as they stood on the day of the view, where it has one. */
export function ScopeCounts({
  name,
  rows,
}: {
  /** What the records are for, in the middle of a sentence. */
  name: string;
  rows: readonly RecordRow[];
}) {
  const known = useKnown();
  const counted = quotableCounts(name, ledgerOf(useKnownRows(rows, known), { events: 0, ties: 0 }));
  return (
    <p>
      {known.day && known.history && `As known on ${dayWords(known.day)}: `}
      {counted}
    </p>
  );
}
