"use client";

import { useMemo } from "react";
import { type FacetKey, facetOf, facetWords } from "../../lib/atlas/facets.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import { toggle } from "../../lib/view/transitions.ts";
import { useFilter } from "../explorer/use-filter.ts";
import { useView } from "../explorer/use-view.ts";
import { type Option, OptionList } from "./option-list.tsx";

/** The choices of one filter with what each would show. Counting them takes a pass over all rows, so only open menus hold any. */
export function FacetOptions({
  facet,
  legend,
  options,
  rows,
  places,
}: {
  facet: FacetKey;
  legend: string;
  /** Where they are some of the filter's choices, only these are counted and summed. */
  options: readonly Option[];
  rows: readonly RecordRow[];
  places: ReadonlyMap<string, PlaceRow>;
}) {
  const { view, scope, change } = useView();
  const filter = useFilter(view);
  const { counts, ...sums } = useMemo(() => {
    const among = facet === "region" ? options.map(({ id }) => id) : undefined;
    return facetOf(facet, rows, filter, scope, places, among);
  }, [facet, options, rows, filter, scope, places]);
  return (
    <OptionList
      legend={legend}
      sum={facetWords({ counts, ...sums })}
      options={options}
      chosen={view[facet]}
      count={(id) => counts.get(id) ?? 0}
      // The options of a filter are its ids.
      onToggle={(id) => change(toggle(view, facet, id as never))}
    />
  );
}
