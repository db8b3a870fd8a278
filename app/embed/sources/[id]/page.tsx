import { embedMetadata, embedTitles } from "../../../../lib/server/embed-page.ts";
import { ListView } from "../../list-view.tsx";

export const dynamicParams = false;

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return [...embedTitles("sources").keys()].map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props) {
  const { id } = await params;
  return embedMetadata(`/sources/${id}`, embedTitles("sources").get(id));
}

export default async function Page({ params }: Props) {
  return <ListView folder="sources" id={(await params).id} />;
}
