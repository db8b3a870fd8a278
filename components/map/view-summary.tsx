"use client";

import { useMemo } from "react";
import { dayWords } from "../../lib/atlas/known-words.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import { type InView, viewSummary } from "../../lib/atlas/view-summary.ts";
import type { Scope } from "../../lib/view/scope.ts";
import { useKnown } from "../explorer/use-known.ts";
import { useScopeName } from "../explorer/use-scope-name.ts";

/** What is in view, in a sentence that screen readers read out when a filter or the resting map has changed it. */
export function ViewSummary({
  rows,
  inView,
  scope,
  places,
}: {
  rows: readonly RecordRow[];
  inView: InView | null;
  scope: Scope | null;
  places: ReadonlyMap<string, PlaceRow>;
}) {
  const name = useScopeName(scope, places);
  const { day } = useKnown();
  const where = whereOf(scope, name);
  const summary = useMemo(() => (inView ? viewSummary(rows, inView, where) : ""), [rows, inView, where]);
  return (
    <p role="status" className="visually-hidden" data-summary>
      {day && summary ? `As known on ${dayWords(day)}. ` : ""}
      {summary}
    </p>
  );
}

function whereOf(scope: Scope | null, name: string | null): string {
  if (scope?.key === "region" || scope?.key === "place") return `In ${name}`;
  if (scope?.key === "program") return `Under ${name}`;
  return scope ? "On this page" : "In this view";
}
