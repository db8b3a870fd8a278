"use client";

import type { MapLibreMap } from "maplibre-gl";
import { useCallback, useState } from "react";
import type { RecordRow, TieRow } from "../../lib/atlas/row.ts";
import type { Hit } from "../../lib/map/pick.ts";
import type { MapFeatures } from "../../lib/style/map-features.ts";
import { tiesOfLine } from "./ties-of-line.ts";

/** A line of the map that was opened because it stands for several ties. */
interface Bundle {
  readonly line: string;
  readonly ties: readonly TieRow[];
}

/** What is chosen on the map is opened at once, but for a line that stands for several ties: that opens their list first. */
export function useBundle(rows: readonly RecordRow[], features: MapFeatures, onSelect: (hit: Hit) => void) {
  const [open, setOpen] = useState<Bundle | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const choose = (hit: Hit, map: MapLibreMap) => {
    const ties = hit.kind === "tie" ? tiesOfLine(hit.mark, map, features, rows) : [];
    if (ties.length > 1) setOpen({ line: hit.mark, ties });
    else onSelect(hit);
  };
  return { open, close, choose };
}
