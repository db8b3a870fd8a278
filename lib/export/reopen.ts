import type { ParsedView } from "../view/codec.ts";
import { quotable } from "../view/text.ts";
import { type ChecksumState, compareChecksum, pngPicture } from "./checksum.ts";
import { RECORD_KEYWORD } from "./embed-png.ts";
import { RECORD_TAG, svgPicture } from "./embed-svg.ts";
import { isPng, type PngChunk, pixelSize, readChunks } from "./png-chunks.ts";
import { keywordOf, textOf } from "./png-text.ts";
import { readRecord } from "./read-record.ts";
import { StillFileError } from "./still-file-error.ts";
import type { StillRecord } from "./still-record.ts";

/** The largest file that is read, in bytes. A still of 8,192 pixels stays far below. */
const LARGEST_FILE = 256 * 1024 * 1024;
/** Longest record that is parsed, in characters. */
const LONGEST_RECORD = 1_500_000;

/** A still as its file tells it. */
export interface ReopenedStill extends StillRecord {
  readonly kind: "png" | "svg";
  /** Width and height of a PNG in pixels; null for an SVG, which has none. */
  readonly pixels: { readonly width: number; readonly height: number } | null;
  readonly checksum: ChecksumState;
  readonly parsed: ParsedView;
  /** What of the file could not be used, in sentences for readers. */
  readonly problems: readonly string[];
}

/**
 * Reads the record out of a PNG or SVG that somebody dropped; `name` is the file's. Whatever the bytes are, the promise is kept or
 * broken with a StillFileError, whose message is a sentence for that person. Title, subtitle and notes are their words, not ours: show
 * them as such.
 */
export async function readStillFile(bytes: Uint8Array, name: string): Promise<ReopenedStill> {
  try {
    if (bytes.length > LARGEST_FILE) throw new StillFileError("The file is larger than any picture of Tielines.");
    if (isPng(bytes)) return await readPng(bytes);
    const text = svgText(bytes);
    if (text !== null) return await readSvg(text);
    throw new StillFileError(
      `“${quotable(name) || "This file"}” ${foreign(bytes)} Drop a PNG or SVG that was exported here.`,
    );
  } catch (error) {
    if (error instanceof StillFileError) throw error;
    throw new StillFileError("The file cannot be read as a picture of Tielines.", { cause: error });
  }
}

/** Path and query of the view that the picture shows. */
export function viewHref({ path, query }: Pick<StillRecord, "path" | "query">): string {
  return query === "" ? path : `${path}?${query}`;
}

async function readPng(bytes: Uint8Array): Promise<ReopenedStill> {
  const chunks = readChunks(bytes, isRecord);
  // Other programs put their chunks before ours, so it is looked for by name.
  const found = chunks.filter(isRecord);
  const json = await textOf(onlyOne(found, "PNG"));
  const { value, held } = parse(json);
  return {
    ...spread(value),
    kind: "png",
    pixels: pixelSize(chunks),
    checksum: await compareChecksum(held, value, pngPicture(chunks)),
  };
}

async function readSvg(text: string): Promise<ReopenedStill> {
  const json = onlyOne(between(text, `<${RECORD_TAG}`, `</${RECORD_TAG}>`), "SVG");
  const { value, held } = parse(unescaped(json.slice(json.indexOf(">") + 1)));
  return {
    ...spread(value),
    kind: "svg",
    pixels: null,
    checksum: await compareChecksum(held, value, svgPicture(text)),
  };
}

function isRecord(chunk: PngChunk): boolean {
  return keywordOf(chunk) === RECORD_KEYWORD;
}

function onlyOne<Part>(parts: readonly Part[], kind: string): Part {
  const [part, ...more] = parts;
  if (part === undefined) {
    throw new StillFileError(
      `This ${kind} holds no view of Tielines: it may be a screenshot, or a program that saved it left the view out.`,
    );
  }
  if (more.length > 0)
    throw new StillFileError("This picture holds more than one view, and nothing tells which is its own.");
  return part;
}

/** The record as it was before the checksum was added, and the checksum. */
function parse(json: string | null): { value: object; held: unknown } {
  const value: unknown = json !== null && json.length <= LONGEST_RECORD ? JSON.parse(json) : null;
  if (typeof value !== "object" || value === null) {
    throw new StillFileError("What Tielines wrote into this picture is damaged, so its view cannot be read back.");
  }
  const { checksum: held, ...rest } = value as { checksum?: unknown };
  return { value: rest, held };
}

function spread(value: object): Omit<ReopenedStill, "kind" | "pixels" | "checksum"> {
  const { record, parsed, problems } = readRecord(value);
  return { ...record, parsed, problems };
}

/** The text of a file that looks like XML with an SVG in it; null for every other file. */
function svgText(bytes: Uint8Array): string | null {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/^\ufeff/, "");
  if (!/^\s*</.test(head)) return null;
  const text = new TextDecoder().decode(bytes);
  return /<(?:[\w-]+:)?svg\b/.test(text) ? text : null;
}

/** Everything between two marks, once for each time that the first one stands there. */
function between(text: string, open: string, close: string): string[] {
  const parts: string[] = [];
  for (let at = text.indexOf(open); at >= 0 && parts.length < 2; at = text.indexOf(open, at + open.length)) {
    const end = text.indexOf(close, at);
    if (end < 0)
      throw new StillFileError(
        "The picture is cut off: it ends before all of it is there. Export or download it again.",
      );
    parts.push(text.slice(at, end));
  }
  return parts;
}

/** Programs that save an SVG anew write quotation marks as they please. */
function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#34;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&#39;", "'")
    .trim();
}

function foreign(bytes: Uint8Array): string {
  const starts = (...head: number[]) => head.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) return "is empty.";
  if (starts(0xff, 0xd8, 0xff)) return "is a JPEG picture; saving as JPEG leaves out what Tielines wrote.";
  if (starts(0x25, 0x50, 0x44, 0x46)) return "is a PDF; it cannot be opened here.";
  if (starts(0x50, 0x4b)) return "is a zip file; unpack it first.";
  if (starts(0x1f, 0x8b)) return "is a compressed file; unpack it first.";
  if (starts(0x52, 0x49, 0x46, 0x46)) return "is a WebP picture; saving as WebP leaves out what Tielines wrote.";
  if (starts(0x47, 0x49, 0x46)) return "is a GIF picture; saving as GIF leaves out what Tielines wrote.";
  return "is no picture that Tielines can read.";
}
