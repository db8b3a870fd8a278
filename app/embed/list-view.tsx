import { notFound } from "next/navigation";
import { EmbedResults } from "../../components/embed/embed-results.tsx";
import { loadAtlas } from "../../lib/server/atlas.ts";
import { type EmbedFolder, embedRows, embedTitles } from "../../lib/server/embed-page.ts";

/** The framed page of a place, program, region or source. */
export function ListView({ folder, id }: { folder: EmbedFolder; id: string }) {
  const title = embedTitles(folder).get(id);
  if (title === undefined) notFound();
  return <EmbedResults title={title} rows={embedRows(folder, id)} places={loadAtlas().listPlaces} />;
}
