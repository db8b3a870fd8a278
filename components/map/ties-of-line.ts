import type { MapLibreMap } from "maplibre-gl";
import type { RecordRow, TieRow } from "../../lib/atlas/row.ts";
import type { MapFeatures } from "../../lib/style/map-features.ts";

/** The ties that a line stands for at the map's present zoom. */
export function tiesOfLine(
  badge: string | null,
  map: MapLibreMap,
  { heads }: MapFeatures,
  rows: readonly RecordRow[],
): readonly TieRow[] {
  const level = Math.max(0, Math.floor(map.getZoom()));
  const line = heads.features.find(
    ({ properties: { id, role, z0, z1 } }) => role === "badge" && id === badge && z0 <= level && level < z1,
  )?.properties;
  const ids = line?.role === "badge" ? line.covers.split(" ") : [];
  return rows.filter((row): row is TieRow => row.type === "tie" && ids.includes(row.id));
}
