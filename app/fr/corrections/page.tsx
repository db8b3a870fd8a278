import type { Metadata } from "next";
import { alternates } from "../../../components/pages/alternates.ts";
import { FrenchCorrections } from "../../../components/pages/fr/corrections.tsx";
import { changesByDay } from "../../../lib/atlas/changes.ts";
import { loadAtlas } from "../../../lib/server/atlas.ts";

export const metadata: Metadata = {
  title: "Corrections (en français)",
  description: "Tous les changements aux fiches de cet atlas, avec leur jour et une phrase, et ce qui a été retiré.",
  alternates: alternates("/corrections", "fr"),
};

export default function FrenchCorrectionsPage() {
  const { rows, records, tombstones } = loadAtlas();
  return <FrenchCorrections days={changesByDay(rows, records)} tombstones={tombstones} />;
}
