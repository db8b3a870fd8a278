import { type ReactNode, useMemo } from "react";
import { count } from "../../lib/atlas/ledger.ts";
import type { Sort } from "../../lib/atlas/order.ts";
import { groupRows } from "../../lib/atlas/place-groups.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import { unplacedGroups } from "../../lib/atlas/unplaced.ts";
import { PlaceGlyph } from "./place-glyph.tsx";
import styles from "./results.module.css";
import { RowList } from "./row-list.tsx";
import { SortedList } from "./sorted-list.tsx";

/** The list itself: every visible record, grouped by place or in the order that the link asks for. */
export function RecordGroups({
  rows,
  places,
  sort,
}: {
  rows: readonly RecordRow[];
  places: ReadonlyMap<string, PlaceRow>;
  sort: Sort;
}) {
  const groups = useMemo(() => groupRows(rows, places), [rows, places]);
  if (sort !== "place") return <SortedList rows={rows} places={places} sort={sort} />;
  return (
    <>
      {groups.places.map((group) => (
        <RowList
          key={group.place.id}
          heading={group.place.name}
          href={`/places/${group.place.id}`}
          glyph={<PlaceGlyph rows={group.events} />}
          aside={placeAside(group.place.kind, group.events.length, group.ties)}
          rows={group.events}
          total={rows.length}
        />
      ))}
      {groups.unplaced.length > 0 && (
        <section id="no-place" aria-label="No place on the map" className={styles.unplaced}>
          {unplacedGroups(groups.unplaced, places).map(({ id, heading, events }) => (
            <RowList
              key={id}
              heading={heading}
              aside={`${count(events.length, "event")}, on no map`}
              rows={events}
              total={rows.length}
            />
          ))}
        </section>
      )}
      {groups.ties.length > 0 && (
        <RowList
          id="ties"
          heading="Ties between places"
          aside={`${groups.ties.length}`}
          rows={groups.ties}
          total={rows.length}
        />
      )}
    </>
  );
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  metro: "metropolitan area",
  region: "province or state",
  site: "office",
  district: "neighbourhood",
};

function placeAside(kind: string, events: number, ties: number): ReactNode {
  return (
    <>
      {KIND_WORDS[kind] ?? kind}
      <br />
      {count(events, "event")}
      {ties > 0 && ` · ${count(ties, "tie")}`}
    </>
  );
}
