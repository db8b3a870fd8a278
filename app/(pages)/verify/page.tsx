import type { Metadata } from "next";
import { VerifyRoom } from "../../../components/export/verify-room.tsx";
import { atlasSummary } from "../../atlas-summary.ts";

export const metadata: Metadata = {
  title: "Check a picture",
  description:
    "Draws the view of an exported picture afresh beside it, and marks where the two differ. Nothing leaves the browser.",
  alternates: { canonical: "/verify" },
};

export default function VerifyPage() {
  return <VerifyRoom summary={atlasSummary()} />;
}
