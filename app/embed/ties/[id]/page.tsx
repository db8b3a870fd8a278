import { loadAtlas } from "../../../../lib/server/atlas.ts";
import { embedRecordMetadata } from "../../../../lib/server/embed-page.ts";
import { StoryView } from "../../story-view.tsx";

export const dynamicParams = false;

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return loadAtlas()
    .rows.filter((row) => row.type === "tie")
    .map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props) {
  return embedRecordMetadata("tie", (await params).id);
}

export default async function Page({ params }: Props) {
  return <StoryView type="tie" id={(await params).id} />;
}
