import type { Metadata } from "next";
import { alternates } from "../../../components/pages/alternates.ts";
import { EnglishAbout } from "../../../components/pages/en/about.tsx";
import { ENGLISH } from "../../../lib/atlas/stamp-english.ts";
import { aboutProps } from "../../about-props.ts";

export const metadata: Metadata = {
  title: "About",
  description: "Who publishes and who made this atlas, what it is and is not, and what it rests on.",
  alternates: alternates("/about", "en"),
};

export default function AboutPage() {
  return <EnglishAbout {...aboutProps(ENGLISH)} />;
}
