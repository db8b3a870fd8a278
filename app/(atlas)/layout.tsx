import type { ReactNode } from "react";
import { Explorer } from "../../components/explorer/explorer.tsx";
import { atlasSummary } from "../atlas-summary.ts";

export default function AtlasLayout({ children }: { children: ReactNode }) {
  return <Explorer summary={atlasSummary()}>{children}</Explorer>;
}
