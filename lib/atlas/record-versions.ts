import type { AtlasRecord, Dataset } from "../../geodata/schema.ts";
import { asKnownOn, publicDays } from "./as-known.ts";
import type { RowVersion } from "./row.ts";
import { recordSince } from "./since-then.ts";
import type { Telling } from "./speaker.ts";
import { toRow } from "./to-row.ts";

/** A record's row as it stood from each day on which something about it became public, oldest first; the last version is today's. */
export function rowVersions(
  record: AtlasRecord,
  telling: Telling,
  dataset: Pick<Dataset, "places" | "citations">,
): RowVersion[] {
  const versions = publicDays(record, dataset.citations).flatMap(
    ({ day }) => version(record, day, telling, dataset) ?? [],
  );
  return versions.filter((each, i) => i === 0 || !same(each, versions[i - 1]));
}

function version(
  record: AtlasRecord,
  day: string,
  telling: Telling,
  { places, citations }: Pick<Dataset, "places" | "citations">,
): RowVersion | null {
  const known = asKnownOn(record, day, citations);
  if (!known) return null;
  const whole = known === record;
  const since = whole ? "" : recordSince(record, known, telling, day);
  const row = whole ? toRow(record, telling, places, none) : toRow(known, telling, places, none, day);
  const { standing, elsewhere, mark, actors, citations: cited, words } = row;
  return {
    from: day,
    standing,
    elsewhere,
    mark,
    stances: row.stances.length === 0 && imputes(known) ? ["none-found"] : row.stances,
    actors,
    citations: cited,
    stamp: [row.stamp, since].filter(Boolean).join(" · "),
    words,
    outdated: since !== "",
  };
}

/** Whether the leading claim says that somebody did wrong; then no answer yet is an answer not found, and not a plain fact. */
function imputes({ claims, lead }: AtlasRecord): boolean {
  return Boolean(claims.find(({ id }) => id === lead)?.imputes);
}

function same({ from: _, ...one }: RowVersion, last: RowVersion | undefined): boolean {
  if (last === undefined) return false;
  const { from: __, ...other } = last;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Where a record lies changes with no statement, so the regions of its row are those of today. */
const none = () => [];
