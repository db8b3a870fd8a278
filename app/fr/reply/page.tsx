import type { Metadata } from "next";
import { alternates } from "../../../components/pages/alternates.ts";
import { FrenchReply } from "../../../components/pages/fr/reply.tsx";
import { contact } from "../../../lib/server/settings.ts";

export const metadata: Metadata = {
  title: "Répondre ou corriger",
  description:
    "Comment une personne ou un organisme que nomme cet atlas peut répondre, corriger une fiche ou en demander le retrait.",
  alternates: alternates("/reply", "fr"),
};

export default function FrenchReplyPage() {
  return <FrenchReply contact={contact()} />;
}
