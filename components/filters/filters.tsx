"use client";

import Link from "next/link";
import { useMemo } from "react";
import { BEARINGS, REGION_KINDS } from "../../geodata/schema/vocabulary.ts";
import { REGION_KIND_WORDS } from "../../lib/atlas/region-words.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import { BEARING_WORDS, STANDING_WORDS } from "../../lib/atlas/stamp-words.ts";
import { STANDING_CHOICES } from "../../lib/view/lists.ts";
import { rangeWords } from "../../lib/view/range-words.ts";
import { clearFilters, hasFilters, hrefFor } from "../../lib/view/transitions.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useScopeName } from "../explorer/use-scope-name.ts";
import { useView } from "../explorer/use-view.ts";
import { Chip } from "./chip.tsx";
import { DateRange } from "./date-range.tsx";
import { FacetOptions } from "./facet-options.tsx";
import styles from "./filters.module.css";
import { KnownDate } from "./known-date.tsx";
import { MapBox } from "./map-box.tsx";
import { SearchBox } from "./search-box.tsx";

/** The filter row: Program, Standing, Region, Dates (LOOK §7). A page that is itself a filter shows as a locked chip. */
export function Filters({ rows, places }: { rows: readonly RecordRow[]; places: ReadonlyMap<string, PlaceRow> }) {
  const { view, scope, unknown, change } = useView();
  const { programs, regions } = useAtlas();
  const options = useMemo(
    () => ({
      program: programs.map(({ id, label, letter }) => ({ id, label, letter })),
      regions: REGION_KINDS.map((kind) => ({
        kind,
        ofKind: regions
          .filter((region) => region.kind === kind)
          .map(({ id, name }) => ({ id, label: name, letter: null })),
      })),
    }),
    [programs, regions],
  );
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
            <FacetOptions
              facet="program"
              legend="Program headings, not findings"
              options={options.program}
              rows={rows}
              places={places}
            />
          </Chip>
        )}
        <Chip
          label="Standing"
          values={[...view.bearing.map((id) => BEARING_WORDS[id]), ...view.standing.map((id) => STANDING_WORDS[id])]}
          onClear={() => change({ ...view, bearing: [], standing: [] })}
        >
          <FacetOptions
            facet="bearing"
            legend="Kind of record, events and ties"
            options={BEARING_OPTIONS}
            rows={rows}
            places={places}
          />
          <FacetOptions
            facet="standing"
            legend="Standing of the main claim, or of another that a body decided"
            options={STANDING_OPTIONS}
            rows={rows}
            places={places}
          />
        </Chip>
        {scope?.key !== "region" && (
          <Chip
            label="Region"
            values={regions.filter(({ id }) => view.region.includes(id)).map(({ name }) => name)}
            onClear={() => change({ ...view, region: [] })}
          >
            {options.regions.map(({ kind, ofKind }) => (
              <FacetOptions
                key={kind}
                facet="region"
                legend={REGION_KIND_WORDS[kind]}
                options={ofKind}
                rows={rows}
                places={places}
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

const BEARING_OPTIONS = BEARINGS.map((id) => ({ id, label: BEARING_WORDS[id], letter: null }));
const STANDING_OPTIONS = STANDING_CHOICES.map((id) => ({ id, label: STANDING_WORDS[id], letter: null }));

const SCOPE_WORDS = {
  region: "Region: ",
  program: "Program: ",
  place: "Place: ",
  actor: "",
  source: "",
} as const;
