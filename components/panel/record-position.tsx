"use client";

import { useMemo } from "react";
import { visibleRows } from "../../lib/atlas/filter.ts";
import { groupRows } from "../../lib/atlas/place-groups.ts";
import { recordPath } from "../../lib/atlas/record-path.ts";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { useKnown, useKnownRows } from "../explorer/use-known.ts";
import { useMapData } from "../explorer/use-map-data.ts";
import { useView } from "../explorer/use-view.ts";
import { ViewLink } from "../explorer/view-link.tsx";
import styles from "./record-position.module.css";

const NONE: readonly RecordRow[] = [];

/** The way back to the list, and the record's neighbours in the order of the list. */
export function RecordPosition({ id, type }: { id: string; type: "event" | "tie" }) {
  const { view } = useView();
  const { data, places } = useMapData();
  const rows = useKnownRows(data?.rows ?? NONE, useKnown());
  const order = useMemo(() => {
    const groups = groupRows(visibleRows(rows, view, null, places), places);
    return [...groups.places.flatMap((group) => group.events), ...groups.unplaced, ...groups.ties];
  }, [rows, view, places]);
  const index = order.findIndex((row) => row.id === id && row.type === type);
  const before = order[index - 1];
  const after = index >= 0 ? order[index + 1] : undefined;
  return (
    <nav aria-label="Records" className={styles.position}>
      <ViewLink href="/">← All records</ViewLink>
      {index >= 0 && (
        <span className={styles.neighbours}>
          {before && (
            <ViewLink href={recordPath(before)} replace>
              Previous
            </ViewLink>
          )}
          <span>
            {index + 1} of {order.length}
          </span>
          {after && (
            <ViewLink href={recordPath(after)} replace>
              Next
            </ViewLink>
          )}
        </span>
      )}
    </nav>
  );
}
