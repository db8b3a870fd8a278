import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Results } from "../../../../components/explorer/results.tsx";
import styles from "../../../../components/pages/pages.module.css";
import { ScopeCounts } from "../../../../components/pages/scope-counts.tsx";
import { ScopeHeader } from "../../../../components/pages/scope-header.tsx";
import { actorStory } from "../../../../lib/atlas/actor-story.ts";
import { loadAtlas, printableActor, rowsWhere } from "../../../../lib/server/atlas.ts";
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
  const story = actor && actorStory(actor);
  return {
    title: story?.title ?? id,
    description: story?.lead ?? "",
    robots: { index: false, follow: true },
    alternates: { canonical: `/actors/${id}` },
  };
}

export default async function ActorPage({ params }: Props) {
  const atlas = loadAtlas();
  const { id } = await params;
  const actor = atlas.actors.get(id);
  if (!actor) notFound();
  const story = actorStory(actor);
  const rows = rowsWhere(atlas, (row) => row.actors.includes(id));
  return (
    <>
      <ScopeHeader up="/" upLabel="All records" title={story.heading}>
        <p className={styles.lead}>{story.lead}</p>
        {story.notes.map(({ field, text }) => (
          <p key={field}>{text}</p>
        ))}
        <ScopeCounts name="this entry" rows={rows} />
      </ScopeHeader>
      <Results rows={rows} places={atlas.listPlaces} />
      <PageFooter />
    </>
  );
}
