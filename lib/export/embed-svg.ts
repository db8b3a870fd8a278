import { checksumOf } from "./checksum.ts";
import { asciiJson, type StillRecord } from "./still-record.ts";
import { type StillMetadata, xmpDescription } from "./xmp.ts";

/** The tags around a still's record in an SVG. */
export const RECORD_TAG = "tielines:still";
const OPEN = '<metadata id="tielines">';
const CLOSE = "</metadata>";

/** The root's tag, and the picture's title and description where they follow: those must come first for browsers to tell them. */
const HEAD = /<svg\b[^>]*>\n?(?:<title\b[^>]*>[^<]*<\/title>\n?)?(?:<desc\b[^>]*>[^<]*<\/desc>\n?)?/;

/** A still's SVG with its record and its metadata inside the root, before anything that is drawn. */
export async function embedInSvg(svg: string, record: StillRecord, about: StillMetadata): Promise<string> {
  const root = HEAD.exec(svg);
  if (!root) throw new Error("Only an SVG can carry the record of a still.");
  const checksum = await checksumOf(record, svgPicture(svg));
  const json = asciiJson(checksum === null ? record : { ...record, checksum });
  const metadata = [
    OPEN,
    xmpDescription(about),
    `<${RECORD_TAG} xmlns:tielines="urn:x-tielines:still:1">${json}</${RECORD_TAG}>`,
    CLOSE,
    "",
  ].join("\n");
  const at = root.index + root[0].length;
  return svg.slice(0, at) + metadata + svg.slice(at);
}

/** The part of an SVG that its checksum covers: all but our metadata and the kind of its line ends. */
export function svgPicture(svg: string): Uint8Array[] {
  const from = svg.indexOf(OPEN);
  const to = from < 0 ? -1 : svg.indexOf(CLOSE, from);
  const rest = to < 0 ? svg : svg.slice(0, from) + svg.slice(to + CLOSE.length);
  return [new TextEncoder().encode(rest.replaceAll("\r\n", "\n").replace(/>\s+</g, "><"))];
}
