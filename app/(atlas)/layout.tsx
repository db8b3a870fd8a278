import type { ReactNode } from "react";
import { Explorer } from "../../components/explorer/explorer.tsx";
import { readAssets } from "../../lib/server/assets.ts";
import { lastChange, lastReview, loadAtlas } from "../../lib/server/atlas.ts";
import { publicAddress } from "../../lib/server/settings.ts";

export default function AtlasLayout({ children }: { children: ReactNode }) {
  const atlas = loadAtlas();
  const events = atlas.rows.filter((row) => row.type === "event").length;
  return (
    <Explorer
      summary={{
        version: atlas.version,
        reviewed: lastReview(atlas),
        dated: lastChange(atlas),
        site: publicAddress(),
        assets: readAssets(),
        totals: { events, ties: atlas.rows.length - events },
        programs: atlas.programs.map(({ id, label, letter }) => ({ id, label, letter })),
        regions: atlas.regions.map(({ id, name, kind, places }) => ({ id, name, kind, places })),
      }}
    >
      {children}
    </Explorer>
  );
}
