import type { ReactNode } from "react";
import { EmbedFrame } from "../../components/embed/embed-frame.tsx";
import { atlasSummary } from "../atlas-summary.ts";

export default function EmbedLayout({ children }: { children: ReactNode }) {
  return <EmbedFrame summary={atlasSummary()}>{children}</EmbedFrame>;
}
