import { xmlText } from "./xml-text.ts";

/** What a still's file says about itself to whoever keeps pictures. No field holds a day on which the file was written. */
export interface StillMetadata {
  readonly title: string;
  /** The caption: what is shown, with the hedge. */
  readonly description: string;
  /** For those who do not see the picture: one sentence, and the whole of what it shows. */
  readonly alt: string;
  readonly longAlt: string;
  /** Who made the picture, and the credit line that is printed with it. */
  readonly creator: string;
  readonly credit: string;
  readonly copyright: string;
  /** Under which terms the picture may be used. */
  readonly terms: string;
  /** Address of the view, and of the documents that its records rest on. */
  readonly address: string;
  readonly sources: readonly string[];
  /** The program and the version of the data. */
  readonly tool: string;
}

/** IPTC's word for a picture drawn from data by a program that people wrote: no photograph, nothing made by a trained model. */
export const SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia";

const NAMESPACES = {
  dc: "http://purl.org/dc/elements/1.1/",
  photoshop: "http://ns.adobe.com/photoshop/1.0/",
  xmp: "http://ns.adobe.com/xap/1.0/",
  xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
  Iptc4xmpCore: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
  Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
};

/** A still's metadata as RDF of the XMP standard with the fields of IPTC. */
export function xmpDescription(about: StillMetadata): string {
  const namespaces = Object.entries(NAMESPACES).map(([prefix, name]) => `xmlns:${prefix}="${name}"`);
  const fields = [
    inLanguage("dc:title", about.title),
    inLanguage("dc:description", about.description),
    list("dc:creator", "Seq", [about.creator]),
    inLanguage("dc:rights", about.copyright),
    field("dc:source", about.address),
    list("dc:relation", "Bag", about.sources),
    field("photoshop:Credit", about.credit),
    field("photoshop:Source", "Tielines"),
    field("xmp:CreatorTool", about.tool),
    field("xmpRights:Marked", "True"),
    inLanguage("xmpRights:UsageTerms", about.terms),
    inLanguage("Iptc4xmpCore:AltTextAccessibility", about.alt),
    inLanguage("Iptc4xmpCore:ExtDescrAccessibility", about.longAlt),
    field("Iptc4xmpExt:DigitalSourceType", SOURCE_TYPE),
  ];
  return [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${namespaces.join(" ")}>`,
    ...fields.filter(Boolean),
    "</rdf:Description>",
    "</rdf:RDF>",
  ].join("\n");
}

/** The same as a whole packet, as PNG and PDF files hold it. */
export function xmpPacket(about: StillMetadata): string {
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    xmpDescription(about),
    "</x:xmpmeta>",
    '<?xpacket end="r"?>',
  ].join("\n");
}

function field(name: string, value: string): string {
  return value === "" ? "" : `<${name}>${xmlText(value)}</${name}>`;
}

function inLanguage(name: string, value: string): string {
  const item = `<rdf:li xml:lang="x-default">${xmlText(value)}</rdf:li>`;
  return value === "" ? "" : `<${name}><rdf:Alt>${item}</rdf:Alt></${name}>`;
}

function list(name: string, kind: "Seq" | "Bag", values: readonly string[]): string {
  const items = values.map((value) => `<rdf:li>${xmlText(value)}</rdf:li>`).join("");
  return items === "" ? "" : `<${name}><rdf:${kind}>${items}</rdf:${kind}></${name}>`;
}
