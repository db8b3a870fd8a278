import type { RecordRow } from "./row.ts";

/** The address of a record's page, without origin; it never changes. */
export function recordPath({ type, id }: Pick<RecordRow, "type" | "id">): string {
  return `/${type === "event" ? "events" : "ties"}/${id}`;
}
