import Link from "next/link";
import { ContactLink } from "../contact-link.tsx";
import { Room } from "../room.tsx";
import { ENGLISH_WORDS as words } from "./words.ts";

/** How whoever is named or knows better can answer, and what becomes of it. */
export function EnglishReply({ contact }: { contact: string | null }) {
  return (
    <Room
      words={words}
      title="Answer or correct"
      other="/fr/reply"
      lead={
        <p>
          Anyone whom a record names or means, or who knows that something in it is wrong, can answer it, correct it, or
          ask for it to be removed. You do not need to prove that something did not happen.
        </p>
      }
      parts={[
        {
          id: "send",
          title: "How to send it",
          body: contact ? (
            <p>
              Write to <ContactLink contact={contact} />. The button “Report an error or reply” at the end of each
              record fills in the record, the data version and the link.
            </p>
          ) : (
            <p>
              No contact is set for this copy of the atlas. The button “Report an error or reply” at the end of each
              record copies a text with the record, the data version and the link; send it to whoever publishes this
              site.
            </p>
          ),
        },
        {
          id: "say",
          title: "What to say",
          body: (
            <ul>
              <li>Which record, and which sentence in it, you mean.</li>
              <li>Whether you want to answer, to correct, or to have something removed.</li>
              <li>
                For an answer: the words to be published, up to 300, and in what role you speak: for yourself, for a
                body, for somebody else.
              </li>
              <li>For a correction: what is right, and where that can be read, if anywhere.</li>
            </ul>
          ),
        },
        {
          id: "then",
          title: "What happens with it",
          body: (
            <ol>
              <li>While it is being looked at, the record’s page says “Under review since” and the day.</li>
              <li>
                An answer is published beside the claim in your own words, up to 300 of them, with its day. From then on
                every list, mark, citation and preview that shows the claim says that it was answered, and a denial says
                “denied”.
              </li>
              <li>
                A correction is made in the record. The line that says what changed stands with its day on the record
                and on <Link href="/corrections">the page of corrections</Link>.
              </li>
              <li>
                If a record is removed, its address says that it was removed, when and why, and nothing of its content.
              </li>
            </ol>
          ),
        },
        {
          id: "names",
          title: "If you are named, or could be recognised",
          body: (
            <p>
              <Link href="/method#left-out">Whom the atlas names, and whom it does not</Link>, follows rules. If a
              record names you against them, or lets others recognise you who should not be named, say so: it is enough
              to name the record. Please send no documents with private details about yourself or others.
            </p>
          ),
        },
        {
          id: "standing",
          title: "What an answer changes",
          body: (
            <p>
              An answer stands beside the claim from then on. It does not by itself change the claim’s standing, and it
              needs no proof: only a finding of a court, inquiry or official review, a charge, or a withdrawal by
              whoever made the claim changes it. If you know of one that the record does not have, send where it can be
              read.
            </p>
          ),
        },
      ]}
    />
  );
}
