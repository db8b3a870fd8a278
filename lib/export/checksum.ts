import type { PngChunk } from "./png-chunks.ts";
import { asciiJson } from "./still-record.ts";

/** Whether a file's own checksum matches its content; `missing` where it has none, or this browser cannot compute it. */
export type ChecksumState = "matches" | "differs" | "missing";

/** What of a PNG decides how it looks: header, palette, transparency and the compressed pixels, whatever lies between them. */
const PICTURE_CHUNKS = ["IHDR", "PLTE", "tRNS", "IDAT"];

/**
 * SHA-256, in hexadecimal, of a still's record and its picture; null where the platform computes none (a page that was loaded
 * without encryption). It holds while programs add, drop or move metadata and cut the compressed pixels into other pieces. It breaks
 * where the picture is compressed anew, cropped, scaled or painted on, and where a byte of the record changes. Whoever forges a file
 * can compute it again: it says only that file and record belong together as they were written.
 */
export async function checksumOf(record: object, picture: readonly Uint8Array[]): Promise<string | null> {
  // Only pages that came over an encrypted connection have it, or those of this very machine.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const head = new TextEncoder().encode(`tielines still\n${asciiJson(record)}\n`);
  const whole = new Uint8Array(picture.reduce((sum, part) => sum + part.length, head.length));
  let at = 0;
  for (const part of [head, ...picture]) {
    whole.set(part, at);
    at += part.length;
  }
  const digest = new Uint8Array(await subtle.digest("SHA-256", whole));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Compares the checksum that a file holds with that of its content. */
export async function compareChecksum(
  held: unknown,
  record: object,
  picture: readonly Uint8Array[],
): Promise<ChecksumState> {
  if (typeof held !== "string") return "missing";
  const computed = await checksumOf(record, picture);
  if (computed === null) return "missing";
  return held === computed ? "matches" : "differs";
}

/** The parts of a PNG that its checksum covers. */
export function pngPicture(chunks: readonly PngChunk[]): Uint8Array[] {
  return PICTURE_CHUNKS.flatMap((type) => chunks.filter((chunk) => chunk.type === type).map(({ data }) => data));
}
