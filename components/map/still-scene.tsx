"use client";

import { useMemo } from "react";
import { visibleRows } from "../../lib/atlas/filter.ts";
import type { AtlasMapData, PlaceRow } from "../../lib/atlas/row.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useFilter } from "../explorer/use-filter.ts";
import { useView } from "../explorer/use-view.ts";
import { StillMap } from "./still-map.tsx";

/** What the list shows as a still map, where the browser cannot draw the real one. */
export function StillScene({ data, places }: { data: AtlasMapData; places: ReadonlyMap<string, PlaceRow> }) {
  const { assets } = useAtlas();
  const { view, scope } = useView();
  const filter = useFilter(view);
  const rows = useMemo(() => visibleRows(data.rows, filter, scope, places), [data, filter, scope, places]);
  return <StillMap rows={rows} places={places} land={assets.land} />;
}
