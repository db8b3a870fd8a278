import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Results } from "../../../../components/explorer/results.tsx";
import styles from "../../../../components/pages/pages.module.css";
import { ScopeCounts } from "../../../../components/pages/scope-counts.tsx";
import { ScopeHeader } from "../../../../components/pages/scope-header.tsx";
import { rowPlaces } from "../../../../lib/atlas/filter.ts";
import type { RecordRow } from "../../../../lib/atlas/row.ts";
import { loadAtlas, rowsWhere } from "../../../../lib/server/atlas.ts";
import { countWords } from "../../../../lib/server/count-words.ts";
import { PageFooter } from "../../../page-footer.tsx";

export const dynamicParams = false;

type Props = { params: Promise<{ id: string }> };

/** Records in or below a place of the gazetteer. */
function within(id: string): (row: RecordRow) => boolean {
  const inside = new Set(
    loadAtlas()
      .placeRows.filter((place) => place.id === id || place.within.includes(id))
      .map((place) => place.id),
  );
  return (row) => rowPlaces(row).some((place) => inside.has(place));
}

export function generateStaticParams() {
  return loadAtlas().placeRows.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const atlas = loadAtlas();
  const { id } = await params;
  return {
    title: atlas.places.get(id)?.name ?? id,
    description: `${countWords(atlas, within(id))}. Being on this map is not evidence of wrongdoing.`,
    alternates: { canonical: `/places/${id}` },
  };
}

export default async function PlacePage({ params }: Props) {
  const atlas = loadAtlas();
  const { id } = await params;
  const place = atlas.places.get(id);
  if (!place) notFound();
  const outline = atlas.outlines.get(id);
  const rows = rowsWhere(atlas, within(id));
  const chain =
    atlas.placeRows.find((row) => row.id === id)?.within.map((up) => atlas.places.get(up)?.name ?? up) ?? [];
  return (
    <>
      <ScopeHeader up="/" upLabel="All records" title={place.name}>
        {place.zh && <p lang="zh">{place.zh}</p>}
        <ScopeCounts name={place.name} rows={rows} />
        <dl className={styles.facts}>
          {chain.length > 0 && (
            <div>
              <dt>Within</dt>
              <dd>{chain.join(", ")}</dd>
            </div>
          )}
          <div>
            <dt>Its point</dt>
            <dd>
              {place.at[1].toFixed(2)}°, {place.at[0].toFixed(2)}° (latitude, longitude, WGS 84); what is meant lies
              {outline ? " somewhere within the outline, which reaches" : " within"} {place.radiusKm} km
              {outline ? " from the point" : ""}. Where the map draws that {outline ? "outline" : "circle"}, the mark
              stands on its edge.
            </dd>
          </div>
          {outline && (
            <div>
              <dt>Its outline</dt>
              <dd>{outline.source}</dd>
            </div>
          )}
          <div>
            <dt>Source</dt>
            <dd>{place.source}</dd>
          </div>
        </dl>
        {place.note && <p>{place.note}</p>}
      </ScopeHeader>
      <Results rows={rows} places={atlas.listPlaces} />
      <PageFooter />
    </>
  );
}
