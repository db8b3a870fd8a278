import type { Metadata } from "next";
import { contact } from "../../../lib/server/settings.ts";

export const metadata: Metadata = {
  title: "Answer or correct",
  description: "How a person or body named in this atlas can answer, correct a record, or ask for removal.",
  alternates: { canonical: "/reply" },
};

export default function ReplyPage() {
  const address = contact();
  return (
    <>
      <h1>Answer or correct</h1>
      <p>
        Anyone named in a record, or who knows that something in it is wrong, can answer it, correct it, or ask for it
        to be removed.
      </p>
      <h2>How to send it</h2>
      {address ? (
        <p>
          Write to{" "}
          <a href={address.includes("@") ? `mailto:${address.replace(/^mailto:/, "")}` : address}>
            {address.replace(/^mailto:/, "")}
          </a>
          . The button “Report an error or reply” at the end of each record fills in the record, the data version and
          the link.
        </p>
      ) : (
        <p>
          No contact is set for this copy of the atlas. The button “Report an error or reply” at the end of each record
          copies a text with the record, the data version and the link; send it to whoever publishes this site.
        </p>
      )}
      <h2>What happens then</h2>
      <ol>
        <li>While it is being looked at, the record says “Under review since” and the day, wherever it appears.</li>
        <li>An answer is published beside the claim in your own words, up to 300, wherever the claim appears.</li>
        <li>
          A correction is made in the record, and the change is listed with its day on the record and on the corrections
          page.
        </li>
        <li>If a record is removed, its address says that it was removed, when and why, and nothing of its content.</li>
      </ol>
      <p>You do not need to prove a negative. Please say which record and which sentence you mean.</p>
    </>
  );
}
