import type { ClaimsFile } from "../atlas/claims-file.ts";
import { altTextLong, altTextShort } from "../formats/alt-text.ts";
import { captionOf, creditLine } from "../formats/caption.ts";
import { LICENCE } from "../formats/licence.ts";
import type { ViewSubject } from "../formats/view-subject.ts";
import type { StillMetadata } from "./xmp.ts";

/** What is an editor's on a picture, and the credit of its ground. */
interface Made {
  readonly title: string;
  readonly edited: boolean;
  readonly ground: string;
}

/** What a picture's file says of itself to other programs. `claims` tells which documents its records rest on. */
export function stillMetadata(
  subject: ViewSubject,
  { title, edited, ground }: Made,
  claims: ClaimsFile,
): StillMetadata {
  const cited = new Set(
    subject.rows.flatMap(({ id }) =>
      (claims.records[id]?.days ?? []).flatMap((day) => day.claims.flatMap(({ documents }) => documents)),
    ),
  );
  return {
    title,
    description: captionOf(subject, title),
    alt: altTextShort(subject),
    longAlt: altTextLong(subject, title),
    creator: "Tielines",
    credit: creditLine({ ...subject, ground, edited }),
    copyright: `Tielines. Text of the dataset: ${LICENCE}.`,
    terms: "Use it whole, with its stamps and its credit.",
    address: subject.address,
    sources: [...cited].flatMap((id) => claims.documents[id]?.url ?? []),
    tool: `Tielines, data version ${subject.version}`,
  };
}
