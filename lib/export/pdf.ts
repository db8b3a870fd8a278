import { PDFDocument } from "pdfkit";
import { toBytes } from "pdfkit/output";
import type { FontBytes } from "./font-files.ts";
import { n, paintItems, readColour } from "./pdf-paint.ts";
import { PdfText } from "./pdf-text.ts";
import type { Still } from "./still.ts";
import { type StillMetadata, xmpPacket } from "./xmp.ts";

/**
 * A still as a PDF of one page, one point to the unit: vectors, and text that can be selected, in the parts of the fonts that it needs.
 * No day and no chance goes into it, so the same still gives the same bytes. Import this file only when somebody asks for a PDF: the
 * library behind it comes to 213 kB gzip.
 */
export async function toPdf(still: Still, fonts: FontBytes, about: StillMetadata): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: [still.width, still.height],
    margin: 0,
    font: null,
    pdfVersion: "1.7",
    lang: "en",
    displayTitle: true,
    info: {
      Title: about.title,
      Subject: about.description,
      Author: about.creator,
      Keywords: about.address,
      Creator: about.tool,
      Producer: "pdfkit",
      // The library puts the day of writing here, and takes the file's id from it.
      CreationDate: new Date(0),
    },
  });
  delete doc.info.CreationDate;
  const bytes = toBytes(doc);
  doc.endMetadata = () => writeMetadata(doc, about);
  doc.addContent(
    `${readColour(still.background)
      .rgb.map((share) => n(share))
      .join(" ")} rg`,
  );
  doc.addContent(`0 0 ${n(still.width)} ${n(still.height)} re f`);
  const text = new PdfText(doc, fonts);
  paintItems(doc, still.items, text);
  text.finish();
  doc.end();
  return await bytes;
}

/** The XMP packet, not compressed, so that programs that know no PDF find it too. */
function writeMetadata(doc: PDFDocument, about: StillMetadata): void {
  const metadata = doc.ref({ Type: "Metadata", Subtype: "XML" });
  metadata.compress = false;
  metadata.end(new TextEncoder().encode(xmpPacket(about)));
  doc._root.data.Metadata = metadata;
}
