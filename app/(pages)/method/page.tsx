import type { Metadata } from "next";
import { alternates } from "../../../components/pages/alternates.ts";
import { EnglishMethod } from "../../../components/pages/en/method.tsx";
import { methodFacts } from "../../../lib/atlas/method-facts.ts";
import { ENGLISH } from "../../../lib/atlas/stamp-english.ts";
import { loadAtlas } from "../../../lib/server/atlas.ts";

export const metadata: Metadata = {
  title: "Method",
  description:
    "How to read a record, how records are made and read twice, what is left out and why, and how far the atlas can be relied on.",
  alternates: alternates("/method", "en"),
};

export default function MethodPage() {
  return <EnglishMethod facts={methodFacts(loadAtlas(), ENGLISH)} />;
}
