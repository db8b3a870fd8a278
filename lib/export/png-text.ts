import { inflate } from "./inflate.ts";
import type { PngChunk } from "./png-chunks.ts";

/** Longest text that is read out of a chunk, in bytes once inflated. What Tielines writes stays far below. */
const LONGEST_TEXT = 2_000_000;

/** An iTXt chunk: a keyword of at most 79 Latin letters, and a text in UTF-8, not compressed, so that any tool finds it. */
export function textChunk(keyword: string, text: string): PngChunk {
  return { type: "iTXt", data: new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`) };
}

/** The keyword of a chunk that holds text, of whichever of the three kinds; null for all other chunks. */
export function keywordOf({ type, data }: PngChunk): string | null {
  if (type !== "iTXt" && type !== "tEXt" && type !== "zTXt") return null;
  const end = data.subarray(0, 80).indexOf(0);
  return end < 1 ? null : latin(data.subarray(0, end));
}

/**
 * The text of such a chunk. Programs that save a PNG anew may compress it or write it as another kind, so all three are read. Null
 * where it is none, or not as it should be, or longer than a text of ours can be.
 */
export async function textOf(chunk: PngChunk): Promise<string | null> {
  const keyword = keywordOf(chunk);
  if (keyword === null) return null;
  const rest = chunk.data.subarray(keyword.length + 1);
  if (chunk.type === "tEXt") return rest.length > LONGEST_TEXT ? null : latin(rest);
  if (chunk.type === "zTXt") {
    const text = rest[0] === 0 ? await inflate(rest.subarray(1), LONGEST_TEXT) : null;
    return text && latin(text);
  }
  const compressed = rest[0];
  // The language and the keyword in it, each ended by a zero.
  const language = rest.indexOf(0, 2);
  const translated = language < 0 ? -1 : rest.indexOf(0, language + 1);
  if (translated < 0 || rest[1] !== 0) return null;
  const body = rest.subarray(translated + 1);
  if (compressed === 1) return utf8(await inflate(body, LONGEST_TEXT));
  return compressed === 0 && body.length <= LONGEST_TEXT ? utf8(body) : null;
}

function utf8(bytes: Uint8Array | null): string | null {
  return bytes && new TextDecoder().decode(bytes);
}

function latin(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
