import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Results } from "../../../../components/explorer/results.tsx";
import styles from "../../../../components/pages/pages.module.css";
import { ScopeHeader } from "../../../../components/pages/scope-header.tsx";
import { capitalised } from "../../../../lib/atlas/names.ts";
import { loadAtlas, printableActor, rowsWhere } from "../../../../lib/server/atlas.ts";
import { countWords } from "../../../../lib/server/count-words.ts";
import { PageFooter } from "../../../page-footer.tsx";

export const dynamicParams = false;

type Props = { params: Promise<{ id: string }> };

/** Actors whose pages exist: those that some record names and whose name may be printed. */
export function generateStaticParams() {
  const atlas = loadAtlas();
  return [...atlas.actors.values()]
    .filter((actor) => printableActor(actor) && atlas.rows.some((row) => row.actors.includes(actor.id)))
    .map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const actor = loadAtlas().actors.get(id);
  return {
    title: actor ? `Statements that mention ${actor.name}` : id,
    description: actor ? leadSentence(actor.name, actor.office, actor.kind) : "",
    robots: { index: false, follow: true },
    alternates: { canonical: `/actors/${id}` },
  };
}

function leadSentence(name: string, office: string | undefined, kind: string): string {
  const role = kind === "person" ? ` as ${office}` : "";
  return `This page lists published statements that mention ${name}${role}. It is not a finding about ${name}.`;
}

export default async function ActorPage({ params }: Props) {
  const atlas = loadAtlas();
  const { id } = await params;
  const actor = atlas.actors.get(id);
  if (!actor) notFound();
  const rows = rowsWhere(atlas, (row) => row.actors.includes(id));
  return (
    <>
      <ScopeHeader up="/" upLabel="All records" title={capitalised(actor.name)}>
        <p className={styles.lead}>{leadSentence(actor.name, actor.office, actor.kind)}</p>
        {actor.officeNote && <p>{actor.officeNote}</p>}
        {actor.about && <p>{actor.about}</p>}
        {actor.notToConfuse && <p>{actor.notToConfuse}</p>}
        {actor.mayBeNamed && <p>Why the name is printed: {actor.mayBeNamed}</p>}
        <p>{countWords(atlas, (row) => row.actors.includes(id))}</p>
      </ScopeHeader>
      <Results rows={rows} places={atlas.placeRows} />
      <PageFooter />
    </>
  );
}
