import { loadAtlas } from "../../../../lib/server/atlas.ts";
import { recordMetadata } from "../../../../lib/server/record-page.ts";
import { RecordView } from "../../../record-view.tsx";

export const dynamicParams = false;

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return loadAtlas()
    .rows.filter((row) => row.type === "tie")
    .map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props) {
  return recordMetadata("tie", (await params).id);
}

export default async function Page({ params }: Props) {
  return <RecordView type="tie" id={(await params).id} />;
}
