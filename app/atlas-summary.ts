import type { AtlasSummary } from "../components/explorer/atlas-context.tsx";
import { recordPath } from "../lib/atlas/record-path.ts";
import { readAssets } from "../lib/server/assets.ts";
import { lastChange, lastReview, loadAtlas } from "../lib/server/atlas.ts";
import { publicAddress } from "../lib/server/settings.ts";

/** What the atlas and its embeds need to know of the dataset without holding it. */
export function atlasSummary(): AtlasSummary {
  const atlas = loadAtlas();
  const events = atlas.rows.filter((row) => row.type === "event").length;
  return {
    title: atlas.site.title,
    version: atlas.version,
    reviewed: lastReview(atlas),
    dated: lastChange(atlas),
    site: publicAddress(),
    assets: readAssets(),
    removed: atlas.tombstones.map(({ kind, id, on, reason }) => ({ path: recordPath({ type: kind, id }), on, reason })),
    totals: { events, ties: atlas.rows.length - events },
    programs: atlas.programs.map(({ id, label, letter }) => ({ id, label, letter })),
    regions: atlas.regions.map(({ id, name, kind, places }) => ({ id, name, kind, places })),
  };
}
