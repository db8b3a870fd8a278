import type { Metadata } from "next";
import { alternates } from "../../../components/pages/alternates.ts";
import { FrenchMethod } from "../../../components/pages/fr/method.tsx";
import { methodFacts } from "../../../lib/atlas/method-facts.ts";
import { FRENCH } from "../../../lib/atlas/stamp-french.ts";
import { loadAtlas } from "../../../lib/server/atlas.ts";

export const metadata: Metadata = {
  title: "Méthode",
  description:
    "Comment lire une fiche, comment les fiches sont faites et lues deux fois, ce qui est laissé de côté et pourquoi, et jusqu’où l’on peut se fier à l’atlas.",
  alternates: alternates("/method", "fr"),
};

export default function FrenchMethodPage() {
  return <FrenchMethod facts={methodFacts(loadAtlas(), FRENCH)} />;
}
