import { visibleRows } from "../../lib/atlas/filter.ts";
import { focusOf } from "../../lib/atlas/focus.ts";
import { ledgerOf, type Totals } from "../../lib/atlas/ledger.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import type { ViewSubject } from "../../lib/formats/view-subject.ts";
import type { Position } from "../../lib/geo/mercator.ts";
import { homePositions } from "../../lib/style/features.ts";
import type { Selection } from "../../lib/style/map-features.ts";
import type { Pairs } from "../../lib/view/migrate.ts";
import { rangeWords } from "../../lib/view/range-words.ts";
import { lookOf, scopeOf, selectionOf } from "../../lib/view/scope.ts";
import { viewName } from "../../lib/view/scope-name.ts";
import { hrefFor } from "../../lib/view/transitions.ts";
import type { View } from "../../lib/view/view.ts";
import type { AtlasSummary } from "../explorer/atlas-context.tsx";

/** Which view: the page, its query as it was read, and the keys of its link that are not ours. */
export interface Page {
  readonly pathname: string;
  readonly view: View;
  readonly unknown: Pairs;
}

/** What there is to show, as of the view's day. */
export interface Told {
  readonly all: readonly RecordRow[];
  readonly places: ReadonlyMap<string, PlaceRow>;
  readonly totals: Totals;
  /** YYYY-MM-DD; null for today. */
  readonly day: string | null;
}

/** The view that a picture is made of, in all that its composition and its words need. */
export interface StudiedView extends Page {
  /** Path and query. */
  readonly href: string;
  /** What the view shows, for a heading: "Greater Toronto, 2018 to 2023". */
  readonly name: string;
  readonly subject: ViewSubject;
  readonly told: Told;
  readonly selected: Selection;
  /** What the page is about (longitude, latitude); null where it is about everything. */
  readonly focus: readonly Position[] | null;
  readonly home: readonly Position[];
}

/** A picture shows what it is about and little more: its frame has room of its own around the marks. */
const SURROUNDINGS = 1.2;

/** Everything about a view. A record that its own link's filters would hide is part of it, as it is on the map. */
export function studyView(
  page: Page,
  told: Told,
  { programs, regions, version, dated, site }: AtlasSummary,
): StudiedView {
  const { pathname, view, unknown } = page;
  const { all, places, totals, day } = told;
  const scope = scopeOf(pathname);
  const selection = selectionOf(pathname);
  const shown = visibleRows(all, view, scope, places);
  const current = all.find((row) => row.type === selection?.type && row.id === selection.id) ?? null;
  const rows = current && !shown.includes(current) ? [...shown, current] : shown;
  const href = hrefFor(pathname, view, unknown);
  const names = { programs, regions, places };
  const where = [
    viewName(scope, view, names) ?? "Events and ties",
    rangeWords(view),
    view.box && "in a box on the map",
  ];
  return {
    ...page,
    href,
    name: current?.title ?? where.filter(Boolean).join(", "),
    subject: {
      ...names,
      view,
      scope,
      current,
      role: null,
      rows,
      ledger: ledgerOf(rows, totals),
      day,
      address: `${site ?? ""}${href}`,
      version,
      dated,
    },
    told,
    selected: selection ?? (scope?.key === "place" ? { type: "place", id: scope.id } : null),
    focus: focusOf(selection, lookOf(pathname, view.region), all, places, regions, SURROUNDINGS),
    home: homePositions(rows, places),
  };
}
