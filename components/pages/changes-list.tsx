import Link from "next/link";
import { CHANGE_KINDS } from "../../geodata/schema/vocabulary.ts";
import { changeLines, type DayOfChanges } from "../../lib/atlas/changes.ts";
import { recordPath } from "../../lib/atlas/record-path.ts";
import type { RecordRow } from "../../lib/atlas/row.ts";
import type { PageWords } from "./page-words.ts";
import pages from "./pages.module.css";
import { Table } from "./table.tsx";

/** How many changes of each kind there are. */
export function ChangeTable({ days, words }: { days: readonly DayOfChanges[]; words: PageWords }) {
  const lines = changeLines(days);
  return (
    <Table
      numbers
      caption={words.captions.changes}
      heads={[words.heads.change, words.heads.count]}
      groups={[
        {
          rows: CHANGE_KINDS.map((kind) => ({
            key: kind,
            cells: [words.changes[kind], lines.filter((line) => line.kind === kind).length],
          })),
        },
      ]}
    />
  );
}

/** Every change, day by day: what was done and why, and how the record stands today. Records' texts are English on every page. */
export function ChangesList({ days, words }: { days: readonly DayOfChanges[]; words: PageWords }) {
  const foreign = words.language.tag === "en" ? undefined : "en";
  return days.map(({ day, records }) => (
    <div key={day}>
      <h3 id={`changes-${day}`}>{words.date(day)}</h3>
      <ul className={pages.index}>
        {records.map(({ row, lines }) => (
          <li key={row.id}>
            <Link href={recordPath(row)} prefetch={false} lang={foreign} hrefLang={foreign}>
              {row.title}
            </Link>
            <p>
              {foreign && `${standingWords(row, words)} · `}
              <span lang={foreign}>{row.stamp}</span>
            </p>
            {lines.map(({ kind, text }) => (
              <p key={kind + text}>
                {words.label(words.changes[kind])} <span lang={foreign}>{text}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** How a record stands, in the page's language: a claim with its denial, another record by what it is. */
function standingWords(row: RecordRow, { language }: PageWords): string {
  if (row.bearing !== "claim") return language.openings[row.bearing];
  const denial = (["denies", "disputes-part"] as const).find((stance) => row.stances.includes(stance));
  return [language.standings[row.standing], ...(denial ? [language.answer(denial, null)] : [])].join(" · ");
}
