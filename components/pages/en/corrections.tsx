import Link from "next/link";
import { changeLines } from "../../../lib/atlas/changes.ts";
import { ChangesList, ChangeTable } from "../changes-list.tsx";
import type { CorrectionsProps } from "../page-props.ts";
import { Room } from "../room.tsx";
import { ENGLISH_WORDS as words } from "./words.ts";

/** Every change to a record, how corrections are made and shown, and what was removed. */
export function EnglishCorrections({ days, tombstones }: CorrectionsProps) {
  const corrected = changeLines(days).some(({ kind }) => kind !== "added");
  return (
    <Room
      words={words}
      title="Corrections"
      other="/fr/corrections"
      lead={<p>Every change to a record, newest day first. A record cannot change without a line here.</p>}
      parts={[
        {
          id: "how",
          title: "How corrections are made and shown",
          body: (
            <>
              <p>
                Each record keeps a log of its changes: the day, the kind and a sentence that says what changed. This
                page and the record itself print the same log. The site cannot be built while a record’s content differs
                from what was last entered and no new line says so, so that nothing is changed in silence.
              </p>
              <p>
                A finding that comes later is a change of its own kind, for it can change a claim’s standing. The line
                under each title below is the record’s sentence as it is today, not as it was on the day of the change.
                Slips in the cited documents are no corrections of ours: they are listed on{" "}
                <Link href="/sources">the page of each document</Link>.
              </p>
              <p>
                The first version was put together on the earliest day below. Lines of that day were written while it
                was being made, before anybody outside read it.
              </p>
              {!corrected && <p>No record has been corrected so far; the lines below say when each was added.</p>}
              <ChangeTable days={days} words={words} />
            </>
          ),
        },
        { id: "changes", title: "All changes", body: <ChangesList days={days} words={words} /> },
        {
          id: "removed",
          title: "Removed records",
          body:
            tombstones.length === 0 ? (
              <p>No record has been removed.</p>
            ) : (
              <ul>
                {tombstones.map(({ id, on, reason }) => (
                  <li key={id}>
                    {words.date(on)}: {reason}
                  </li>
                ))}
              </ul>
            ),
        },
        {
          id: "report",
          title: "If you find a mistake",
          body: (
            <p>
              Tell us: <Link href="/reply">how to answer a record, correct it or ask for its removal</Link>.
            </p>
          ),
        },
      ]}
    />
  );
}
