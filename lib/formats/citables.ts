import { dayWords } from "../atlas/known-words.ts";
import { count, type Totals } from "../atlas/ledger.ts";
import { warningsOf } from "./caption.ts";
import { CAVEAT } from "./caveat.ts";
import type { Citable } from "./cite.ts";
import { countsSentences, findingsSentence } from "./counted.ts";
import { recordAddress, type ToldView, toldRecord } from "./told-view.ts";
import type { ViewSubject } from "./view-subject.ts";
import { suggestedTitle } from "./view-title.ts";

/** A view to be cited: under the title that the atlas gives it, with its counts, answers and findings. */
export function viewCitable(subject: ViewSubject): Citable {
  const { rows, ledger, address, version, dated } = subject;
  return {
    kind: "view",
    title: suggestedTitle(subject),
    stamp: [...warningsOf(subject), countsSentences(ledger), findingsSentence(rows), CAVEAT].filter(Boolean).join(" "),
    url: address,
    version,
    reviewed: dated,
  };
}

/** The records of a view, each with its sentence; of an earlier day as they stood, which the title says. */
export function recordCitables(view: ToldView): Citable[] {
  return view.rows.map((row) => ({
    title: view.day ? `${row.title} (as known on ${dayWords(view.day)})` : row.title,
    stamp: row.stamp,
    url: recordAddress(view, row),
    version: view.claims.version,
    reviewed: toldRecord(view, row).reviewed,
  }));
}

/** The dataset as a whole. `title` is the site's, `dated` the day of the newest change, YYYY-MM-DD, `origin` as in a `ToldView`. */
export function datasetCitable(
  { title, version, dated, origin }: Readonly<Record<"title" | "version" | "dated" | "origin", string>>,
  totals: Totals,
): Citable {
  return {
    kind: "dataset",
    title,
    stamp: `${count(totals.events, "event")} and ${count(totals.ties, "tie")}, each with what was answered and found. ${CAVEAT}`,
    url: `${origin}/`,
    version,
    reviewed: dated,
  };
}
