"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { visibleRows } from "../../lib/atlas/filter.ts";
import { listOrder } from "../../lib/atlas/order.ts";
import { recordPath } from "../../lib/atlas/record-path.ts";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { scopeOf } from "../../lib/view/scope.ts";
import { hrefFor } from "../../lib/view/transitions.ts";
import { useFilter } from "../explorer/use-filter.ts";
import { useKnown, useKnownRows } from "../explorer/use-known.ts";
import { useMapData } from "../explorer/use-map-data.ts";
import { usePreferences } from "../explorer/use-preferences.ts";
import { useShortcuts } from "../explorer/use-shortcuts.ts";
import { useTrail } from "../explorer/use-trail.ts";
import { useView } from "../explorer/use-view.ts";
import { ViewLink } from "../explorer/view-link.tsx";
import styles from "./record-position.module.css";

const NONE: readonly RecordRow[] = [];

/** The way back to the list that the reader came from, and the record's neighbours in its order. */
export function RecordPosition({ id, type }: { id: string; type: "event" | "tie" }) {
  const { view, unknown } = useView();
  const filter = useFilter(view);
  const { data, places } = useMapData();
  const rows = useKnownRows(data?.rows ?? NONE, useKnown());
  const router = useRouter();
  const { path, name, depth } = useTrail();
  const { shortcuts } = usePreferences();
  const order = useMemo(() => {
    const scope = path ? scopeOf(path) : null;
    return listOrder(visibleRows(rows, filter, scope, places), places, view.sort);
  }, [rows, filter, places, path, view.sort]);
  const index = order.findIndex((row) => row.id === id && row.type === type);
  const before = order[index - 1];
  const after = index >= 0 ? order[index + 1] : undefined;

  const href = (to: string) => hrefFor(to, { ...view, at: null }, unknown);
  const go = (row: RecordRow | undefined) => row && router.replace(href(recordPath(row)));
  const close = () => (depth > 0 ? window.history.go(-depth) : router.push(href(path ?? "/")));
  useShortcuts({
    "[": () => go(before),
    "]": () => go(after),
    Escape: close,
  });

  return (
    <nav aria-label="Records" className={styles.position}>
      <ol className={styles.way}>
        <li>
          <ViewLink href="/">{path ? "" : "← "}All records</ViewLink>
        </li>
        {path && (
          <li>
            <ViewLink href={path}>{name}</ViewLink>
          </li>
        )}
      </ol>
      {index >= 0 && (
        <span className={styles.neighbours}>
          {before && (
            <ViewLink href={recordPath(before)} replace shortcut={shortcuts ? "[" : undefined}>
              Previous
            </ViewLink>
          )}
          <span>
            {index + 1} of {order.length}
          </span>
          {after && (
            <ViewLink href={recordPath(after)} replace shortcut={shortcuts ? "]" : undefined}>
              Next
            </ViewLink>
          )}
        </span>
      )}
    </nav>
  );
}
