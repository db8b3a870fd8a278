import { notFound } from "next/navigation";
import { AsKnown } from "../../../../components/panel/as-known.tsx";
import { RecordPanel } from "../../../../components/panel/record-panel.tsx";
import { loadAtlas } from "../../../../lib/server/atlas.ts";
import { recordMetadata, recordPage } from "../../../../lib/server/record-page.ts";
import { contact } from "../../../../lib/server/settings.ts";

export const dynamicParams = false;

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return loadAtlas()
    .rows.filter((row) => row.type === "event")
    .map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props) {
  return recordMetadata("event", (await params).id);
}

export default async function Page({ params }: Props) {
  const page = recordPage("event", (await params).id);
  if (!page) notFound();
  const { story, relatedTitles, near, days, ...rest } = page;
  const panel = { ...rest, contact: contact() };
  return (
    <AsKnown id={story.id} type={story.type} days={days} panel={panel}>
      <RecordPanel story={story} relatedTitles={relatedTitles} near={near} {...panel} />
    </AsKnown>
  );
}
