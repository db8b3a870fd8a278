import { notFound } from "next/navigation";
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
  return <RecordPanel {...page} contact={contact()} />;
}
