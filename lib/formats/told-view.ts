import type { ClaimsFile, ToldDocument } from "../atlas/claims-file.ts";
import { recordPath } from "../atlas/record-path.ts";
import type { RecordRow } from "../atlas/row.ts";

/** What a download of a view is made of. */
export interface ToldView {
  /** The records that the view shows, as they stood on `day`. */
  readonly rows: readonly RecordRow[];
  readonly claims: ClaimsFile;
  readonly programs: readonly { readonly id: string; readonly label: string }[];
  /** The earlier day that the view tells, YYYY-MM-DD; null for today. */
  readonly day: string | null;
  /** The public address of the atlas without a trailing slash, or "" where none is set; then addresses are paths. */
  readonly origin: string;
  /** The view's own address. */
  readonly address: string;
}

/** What the file of claims tells of a row. Throws where it does not have it: then the two are of different versions. */
export function toldRecord({ claims }: ToldView, { id }: RecordRow): ClaimsFile["records"][string] {
  const told = claims.records[id];
  if (!told) throw new Error(`the file of claims has no record ${id}`);
  return told;
}

/** The address of a record's page; of an earlier day where the view tells one. */
export function recordAddress({ origin, day }: Pick<ToldView, "origin" | "day">, row: RecordRow): string {
  return `${origin}${recordPath(row)}${day ? `?known=${day}` : ""}`;
}

/** "Title — publisher, date, address", and where it is archived. */
export function sourceWords({ title, publisher, date, url, archived }: ToldDocument): string {
  const where = [url ?? "no address recorded", archived && `archived: ${archived}`].filter(Boolean).join(", ");
  return `${title} — ${publisher}, ${date}, ${where}`;
}

/** The heading that a program stands for. */
export function programLabel({ programs }: Pick<ToldView, "programs">, id: string): string {
  return programs.find((program) => program.id === id)?.label ?? id;
}
