import { EmbedResults } from "../../components/embed/embed-results.tsx";
import { loadAtlas } from "../../lib/server/atlas.ts";
import { embedMetadata } from "../../lib/server/embed-page.ts";

export const metadata = embedMetadata("/");

export default function EmbedPage() {
  const { site, rows, listPlaces } = loadAtlas();
  return <EmbedResults title={site.title} rows={rows} places={listPlaces} />;
}
