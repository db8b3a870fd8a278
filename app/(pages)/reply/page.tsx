import type { Metadata } from "next";
import { alternates } from "../../../components/pages/alternates.ts";
import { EnglishReply } from "../../../components/pages/en/reply.tsx";
import { contact } from "../../../lib/server/settings.ts";

export const metadata: Metadata = {
  title: "Answer or correct",
  description: "How a person or body named in this atlas can answer, correct a record, or ask for removal.",
  alternates: alternates("/reply", "en"),
};

export default function ReplyPage() {
  return <EnglishReply contact={contact()} />;
}
