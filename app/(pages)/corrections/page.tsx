import type { Metadata } from "next";
import { alternates } from "../../../components/pages/alternates.ts";
import { EnglishCorrections } from "../../../components/pages/en/corrections.tsx";
import { changesByDay } from "../../../lib/atlas/changes.ts";
import { loadAtlas } from "../../../lib/server/atlas.ts";

export const metadata: Metadata = {
  title: "Corrections",
  description: "Every change to a record of this atlas, with its day and one sentence, and what was removed.",
  alternates: alternates("/corrections", "en"),
};

export default function CorrectionsPage() {
  const { rows, records, tombstones } = loadAtlas();
  return <EnglishCorrections days={changesByDay(rows, records)} tombstones={tombstones} />;
}
