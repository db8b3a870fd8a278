import { checksumOf, pngPicture } from "./checksum.ts";
import { type PngChunk, readChunks, writeChunks } from "./png-chunks.ts";
import { keywordOf, textChunk } from "./png-text.ts";
import { asciiJson, type StillRecord } from "./still-record.ts";
import { type StillMetadata, xmpPacket } from "./xmp.ts";

/** Keywords of the two chunks that stills carry: the still's record, and the metadata of the XMP standard. */
export const RECORD_KEYWORD = "tielines";
const XMP_KEYWORD = "XML:com.adobe.xmp";

/** A still's PNG with its record and its metadata right behind the header; all other chunks stay as they are. */
export async function embedInPng(
  png: Uint8Array,
  record: StillRecord,
  about: StillMetadata,
): Promise<Uint8Array<ArrayBuffer>> {
  const [header, ...rest] = readChunks(png).filter((chunk) => !isOurs(chunk)) as [PngChunk, ...PngChunk[]];
  const checksum = await checksumOf(record, pngPicture([header, ...rest]));
  const json = asciiJson(checksum === null ? record : { ...record, checksum });
  return writeChunks([header, textChunk(XMP_KEYWORD, xmpPacket(about)), textChunk(RECORD_KEYWORD, json), ...rest]);
}

function isOurs(chunk: PngChunk): boolean {
  return [RECORD_KEYWORD, XMP_KEYWORD].includes(keywordOf(chunk) ?? "");
}
