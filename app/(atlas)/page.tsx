import type { Metadata } from "next";
import { Results } from "../../components/explorer/results.tsx";
import { HomeIntroduction, HomeScope } from "../../components/pages/home-introduction.tsx";
import { loadAtlas } from "../../lib/server/atlas.ts";
import { PageFooter } from "../page-footer.tsx";

export const metadata: Metadata = { alternates: { canonical: "/" } };

export default function HomePage() {
  const atlas = loadAtlas();
  return (
    <>
      <HomeIntroduction site={atlas.site} />
      <Results rows={atlas.rows} places={atlas.listPlaces}>
        <HomeScope site={atlas.site} />
      </Results>
      <PageFooter />
    </>
  );
}
