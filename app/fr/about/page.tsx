import type { Metadata } from "next";
import { alternates } from "../../../components/pages/alternates.ts";
import { FrenchAbout } from "../../../components/pages/fr/about.tsx";
import { FRENCH } from "../../../lib/atlas/stamp-french.ts";
import { aboutProps } from "../../about-props.ts";

export const metadata: Metadata = {
  title: "À propos",
  description: "Qui publie et qui a fait cet atlas, ce qu’il est et n’est pas, et sur quoi il repose.",
  alternates: alternates("/about", "fr"),
};

export default function FrenchAboutPage() {
  return <FrenchAbout {...aboutProps(FRENCH)} />;
}
