import type { Metadata } from "next";
import { StillMap } from "../../../components/map/still-map.tsx";
import { readAssets } from "../../../lib/server/assets.ts";
import { loadAtlas } from "../../../lib/server/atlas.ts";

export const metadata: Metadata = {
  title: "Still map",
  description: "Every place of the atlas with its number, as a picture that needs no JavaScript.",
  alternates: { canonical: "/still-map" },
};

export default function StillMapPage() {
  const { rows, placeRows } = loadAtlas();
  return (
    <>
      <h1>Still map</h1>
      <p>Every mark is a link to the records of its place. The same records are in the list on the first page.</p>
      <StillMap
        rows={rows}
        places={new Map(placeRows.map((place) => [place.id, place]))}
        land={readAssets().land}
        beyond
      />
    </>
  );
}
