import { type Ledger, ledgerOf } from "../atlas/ledger.ts";
import type { RecordRow } from "../atlas/row.ts";
import { rangeWords } from "../view/range-words.ts";
import type { Scope } from "../view/scope.ts";
import { few, programNames, regionNames, type ScopeNames, scopeName } from "../view/scope-name.ts";
import type { View } from "../view/view.ts";

/** A view with all that is needed to say in words what it shows. */
export interface ViewSubject extends ScopeNames {
  readonly view: View;
  readonly scope: Scope | null;
  /** The record whose page it is; null elsewhere. */
  readonly current: RecordRow | null;
  /** The office of the person, or the name of the body, that the page of an actor is about; null elsewhere and where it is not known. */
  readonly role: string | null;
  /** The records that the view shows, as they stood on `day`. */
  readonly rows: readonly RecordRow[];
  /** Their counts out of the whole atlas. */
  readonly ledger: Ledger;
  /** The earlier day that the view tells, YYYY-MM-DD; null for today. */
  readonly day: string | null;
  /** The view's address, the version of the data and the day of their newest change, YYYY-MM-DD. */
  readonly address: string;
  readonly version: string;
  readonly dated: string;
}

/** What may stand in a picture of a record's page beside that record: true of a picture with no other marks, too. */
export const OTHERS_IN_SIGHT = "Whatever else the picture shows are other records, told beside their marks.";

/** What the words beside a picture are about: on the page of a record that record alone, elsewhere all that the view shows. */
export function wordedSubject(subject: ViewSubject): ViewSubject {
  const { current, ledger } = subject;
  if (!current) return subject;
  return {
    ...subject,
    rows: [current],
    ledger: ledgerOf([current], { events: ledger.events.total, ties: ledger.ties.total }),
  };
}

/** The programs that the page or the filter keeps to: "Operation Fox Hunt cases", "3 programs"; "" for all. */
export function programWords({ view, scope, ...names }: ViewSubject): string {
  const chosen = [
    ...(scope?.key === "program" ? [scopeName(scope, names) ?? ""] : []),
    ...programNames(view.program, names),
  ];
  return few(chosen, "programs");
}

/** The area that the page or the filter keeps to: "Greater Toronto", "4 regions, a box on the map"; "" for all. */
export function areaWords({ view, scope, ...names }: ViewSubject): string {
  const page = scope?.key === "region" || scope?.key === "place" ? scopeName(scope, names) : null;
  return [page, few(regionNames(page, view.region, names), "regions"), view.box ? "a box on the map" : ""]
    .filter(Boolean)
    .join(", ");
}

/** What a view keeps to, in the middle of a sentence: "Operation Fox Hunt cases, Greater Toronto, 2018 to 2023", "all records". */
export function aboutWords(subject: ViewSubject): string {
  const { view, scope, role } = subject;
  const { bearing, standing, response, q } = view;
  const filtered = bearing.length + standing.length + response.length + q.length > 0;
  const page =
    scope?.key === "actor"
      ? `statements that mention ${role ?? "the subject of one page"}`
      : scope?.key === "source"
        ? "records that cite one source"
        : "";
  const parts = [page, programWords(subject), areaWords(subject), rangeWords(view) ?? ""].filter(Boolean);
  return parts.join(", ") || (filtered ? "filtered records" : "all records");
}
