"use client";

import Link from "next/link";
import { useMemo } from "react";
import { BEARINGS, REGION_KINDS } from "../../geodata/schema/vocabulary.ts";
import { type FacetKey, facetOf, facetWords } from "../../lib/atlas/facets.ts";
import { REGION_KIND_WORDS } from "../../lib/atlas/region-words.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import { BEARING_WORDS, STANDING_WORDS } from "../../lib/atlas/stamp-words.ts";
import { STANDING_CHOICES } from "../../lib/view/lists.ts";
import { rangeWords } from "../../lib/view/range-words.ts";
import { clearFilters, hasFilters, hrefFor, toggle } from "../../lib/view/transitions.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useFilter } from "../explorer/use-filter.ts";
import { useScopeName } from "../explorer/use-scope-name.ts";
import { useView } from "../explorer/use-view.ts";
import { Chip } from "./chip.tsx";
import { DateRange } from "./date-range.tsx";
import styles from "./filters.module.css";
import { KnownDate } from "./known-date.tsx";
import { MapBox } from "./map-box.tsx";
import { OptionList } from "./option-list.tsx";
import { SearchBox } from "./search-box.tsx";

/** The filter row: Program, Standing, Region, Dates (LOOK §7). A page that is itself a filter shows as a locked chip. */
export function Filters({ rows, places }: { rows: readonly RecordRow[]; places: ReadonlyMap<string, PlaceRow> }) {
  const { view, scope, unknown, change } = useView();
  const { programs, regions } = useAtlas();
  const filter = useFilter(view);
  const facets = useMemo(() => {
    const facet = (key: FacetKey, among?: readonly string[]) => {
      const { counts, ...sums } = facetOf(key, rows, filter, scope, places, among);
      return { count: (id: string) => counts.get(id) ?? 0, sum: facetWords({ counts, ...sums }) };
    };
    return {
      program: facet("program"),
      bearing: facet("bearing"),
      standing: facet("standing"),
      regions: REGION_KINDS.map((kind) => {
        const ofKind = regions.filter((region) => region.kind === kind);
        return {
          kind,
          ofKind,
          ...facet(
            "region",
            ofKind.map(({ id }) => id),
          ),
        };
      }),
    };
  }, [rows, filter, scope, places, regions]);
  const scopeName = useScopeName(scope, places);
  const range = rangeWords(view);
  return (
    <div className={styles.filters}>
      {scope && (
        <p className={styles.locked}>
          <span>
            {SCOPE_WORDS[scope.key]}
            {scopeName}
          </span>
          <Link
            href={hrefFor("/", { ...view, at: null }, unknown)}
            className={styles.unlock}
            aria-label="Show the whole atlas with the other filters kept"
          >
            ×
          </Link>
        </p>
      )}
      <SearchBox />
      <fieldset className={styles.row}>
        <legend className="visually-hidden">Filters</legend>
        {scope?.key !== "program" && (
          <Chip
            label="Program"
            values={programs.filter(({ id }) => view.program.includes(id)).map(({ label }) => label)}
            onClear={() => change({ ...view, program: [] })}
          >
            <OptionList
              legend="Program headings, not findings"
              options={programs.map(({ id, label, letter }) => ({ id, label, letter }))}
              chosen={view.program}
              {...facets.program}
              onToggle={(id) => change(toggle(view, "program", id))}
            />
          </Chip>
        )}
        <Chip
          label="Standing"
          values={[...view.bearing.map((id) => BEARING_WORDS[id]), ...view.standing.map((id) => STANDING_WORDS[id])]}
          onClear={() => change({ ...view, bearing: [], standing: [] })}
        >
          <OptionList
            legend="Kind of record, events and ties"
            options={BEARINGS.map((id) => ({ id, label: BEARING_WORDS[id], letter: null }))}
            chosen={view.bearing}
            {...facets.bearing}
            onToggle={(id) => change(toggle(view, "bearing", id))}
          />
          <OptionList
            legend="Standing of the main claim, or of another that a body decided"
            options={STANDING_CHOICES.map((id) => ({ id, label: STANDING_WORDS[id], letter: null }))}
            chosen={view.standing}
            {...facets.standing}
            onToggle={(id) => change(toggle(view, "standing", id))}
          />
        </Chip>
        {scope?.key !== "region" && (
          <Chip
            label="Region"
            values={regions.filter(({ id }) => view.region.includes(id)).map(({ name }) => name)}
            onClear={() => change({ ...view, region: [] })}
          >
            {facets.regions.map(({ kind, ofKind, ...facet }) => (
              <OptionList
                key={kind}
                legend={REGION_KIND_WORDS[kind]}
                options={ofKind.map(({ id, name }) => ({ id, label: name, letter: null }))}
                chosen={view.region}
                {...facet}
                onToggle={(id) => change(toggle(view, "region", id))}
              />
            ))}
          </Chip>
        )}
        <Chip
          label="Dates"
          values={range === null ? [] : [range]}
          onClear={() => change({ ...view, from: null, to: null, when: "possible" })}
        >
          <DateRange view={view} onChange={change} />
        </Chip>
        <Chip
          label="As known on"
          values={view.known === null ? [] : [`known on ${view.known}`]}
          onClear={() => change({ ...view, known: null })}
        >
          <KnownDate view={view} onChange={change} />
        </Chip>
        <MapBox />
        {hasFilters(view) && (
          <button type="button" className={styles.reset} onClick={() => change(clearFilters(view))}>
            Show all
          </button>
        )}
      </fieldset>
      <noscript>
        <p className={styles.query}>
          Filters need JavaScript. Without it the <a href="/regions">region</a> and <a href="/programs">program</a>{" "}
          pages are the filter.
        </p>
      </noscript>
    </div>
  );
}

const SCOPE_WORDS = {
  region: "Region: ",
  program: "Program: ",
  place: "Place: ",
  actor: "",
  source: "",
} as const;
