"use client";

import { useMemo } from "react";
import { visibleRows } from "../../lib/atlas/filter.ts";
import type { AtlasMapData, PlaceRow } from "../../lib/atlas/row.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useFilter } from "../explorer/use-filter.ts";
import { useKnown, useKnownRows } from "../explorer/use-known.ts";
import { useView } from "../explorer/use-view.ts";
import { StillMap } from "./still-map.tsx";

/** What the list shows, and the record that is read, as a still map where the browser cannot draw the real one. */
export function StillScene({ data, places }: { data: AtlasMapData; places: ReadonlyMap<string, PlaceRow> }) {
  const { assets } = useAtlas();
  const { view, scope, selection } = useView();
  const filter = useFilter(view);
  const all = useKnownRows(data.rows, useKnown());
  const rows = useMemo(() => {
    const shown = visibleRows(all, filter, scope, places);
    const current = all.find((row) => row.type === selection?.type && row.id === selection.id);
    return current && !shown.includes(current) ? [...shown, current] : shown;
  }, [all, filter, scope, places, selection]);
  return <StillMap rows={rows} places={places} land={assets.land} />;
}
