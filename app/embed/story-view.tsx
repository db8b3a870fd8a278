import { notFound } from "next/navigation";
import { EmbedRecord } from "../../components/embed/embed-record.tsx";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { recordPage } from "../../lib/server/record-page.ts";

/** The framed page of an event or a tie. */
export function StoryView({ type, id }: { type: RecordRow["type"]; id: string }) {
  const page = recordPage(type, id);
  if (!page) notFound();
  return <EmbedRecord story={page.story} program={page.program.label} />;
}
