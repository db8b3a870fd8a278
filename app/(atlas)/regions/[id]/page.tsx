import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Results } from "../../../../components/explorer/results.tsx";
import { ScopeCounts } from "../../../../components/pages/scope-counts.tsx";
import { ScopeHeader } from "../../../../components/pages/scope-header.tsx";
import type { RegionKind } from "../../../../geodata/schema/vocabulary.ts";
import { loadAtlas, rowsWhere } from "../../../../lib/server/atlas.ts";
import { countWords } from "../../../../lib/server/count-words.ts";
import { pageMetadata } from "../../../../lib/server/previews.ts";
import { PageFooter } from "../../../page-footer.tsx";

const KIND_WORDS: Readonly<Record<RegionKind, string>> = {
  metro: "Metropolitan area",
  region: "Province, state or other region",
  country: "Country",
};

export const dynamicParams = false;

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return loadAtlas().regions.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const atlas = loadAtlas();
  const { id } = await params;
  const region = atlas.regions.find((candidate) => candidate.id === id);
  const title = region?.name ?? id;
  const description = `${countWords(atlas, (row) => row.regions.includes(id))}. Being on this map is not evidence of wrongdoing.`;
  return pageMetadata(`/regions/${id}`, title, description);
}

export default async function RegionPage({ params }: Props) {
  const atlas = loadAtlas();
  const { id } = await params;
  const region = atlas.regions.find((candidate) => candidate.id === id);
  if (!region) notFound();
  const rows = rowsWhere(atlas, (row) => row.regions.includes(id));
  return (
    <>
      <ScopeHeader up="/regions" upLabel="Regions" title={region.name}>
        <p>{KIND_WORDS[region.kind]}</p>
        <ScopeCounts name={region.name} rows={rows} />
        {region.note && <p>{region.note}</p>}
      </ScopeHeader>
      <Results rows={rows} places={atlas.listPlaces} />
      <PageFooter />
    </>
  );
}
