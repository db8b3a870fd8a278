import { embedMetadata, embedTitles } from "../../../../lib/server/embed-page.ts";
import { ListView } from "../../list-view.tsx";

export const dynamicParams = false;

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return [...embedTitles("programs").keys()].map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props) {
  const { id } = await params;
  return embedMetadata(`/programs/${id}`, embedTitles("programs").get(id));
}

export default async function Page({ params }: Props) {
  return <ListView folder="programs" id={(await params).id} />;
}
