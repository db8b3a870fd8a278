import { notFound } from "next/navigation";
import { AsKnown } from "../components/panel/as-known.tsx";
import { RecordPanel } from "../components/panel/record-panel.tsx";
import type { RecordRow } from "../lib/atlas/row.ts";
import { recordPage } from "../lib/server/record-page.ts";
import { contact } from "../lib/server/settings.ts";

/** The page of an event or a tie: the panel of today, which gives way where the link asks for an earlier day. */
export function RecordView({ type, id }: { type: RecordRow["type"]; id: string }) {
  const page = recordPage(type, id);
  if (!page) notFound();
  const { story, relatedTitles, near, days, ...rest } = page;
  const panel = { ...rest, contact: contact() };
  return (
    <AsKnown id={story.id} type={story.type} days={days} panel={panel}>
      <RecordPanel story={story} relatedTitles={relatedTitles} near={near} {...panel} />
    </AsKnown>
  );
}
