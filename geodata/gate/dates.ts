import { DateError } from "../../lib/time/moment.ts";
import { readDate } from "../../lib/time/read-date.ts";
import { eachEntry, eachRecord, type Rule } from "./loaded.ts";
import { splitMessage } from "./problem.ts";
import { datesOf } from "./walk.ts";

/** What is wrong with an EDTF date and what to write, or undefined. */
function dateFault(date: string): { what: string; remedy: string } | undefined {
  try {
    readDate(date);
    return undefined;
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return splitMessage(error.message.replace(/\.$/, ""), "write it in EDTF, as exact as the source and no more");
  }
}

const recordDates = eachRecord((record, report) => {
  for (const { path, date } of datesOf(record)) {
    const fault = dateFault(date);
    if (fault) report(path, fault.what, fault.remedy);
  }
  record.changes.forEach((change, index) => {
    const before = record.changes[index - 1];
    if (before && before.on > change.on)
      report(
        ["changes", index, "on"],
        "is earlier than the change above it",
        "keep changes in the order of their days",
      );
  });
});

const citationDates = eachEntry("citations", (citation, report) => {
  const fault = dateFault(citation.date);
  if (fault) report(["date"], fault.what, fault.remedy);
});

export const dateRules: readonly Rule[] = [recordDates, citationDates];
