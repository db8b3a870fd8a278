import { StillFileError } from "./still-file-error.ts";

/** One part of a PNG file. */
export interface PngChunk {
  /** Four letters; an upper-case first one says that no picture can be shown without the chunk. */
  readonly type: string;
  readonly data: Uint8Array;
}

const PNG_SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Length, type and check sum around the data of a chunk, in bytes. */
const AROUND = 12;
/** Longest side of a picture that is read. The longest still has 8,192. */
const LONGEST_SIDE = 20_000;

/** Whether a file begins as every PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * The chunks of a PNG in their order, up to IEND; what other programs wrote behind it is no part of the picture and left out. A chunk
 * that pictures can do without is dropped where its check sum is wrong, unless `keep` says that it matters. Throws StillFileError.
 * The data are views into `bytes`.
 */
export function readChunks(bytes: Uint8Array, keep: (chunk: PngChunk) => boolean = () => false): PngChunk[] {
  if (!isPng(bytes)) throw new StillFileError("This is no PNG picture.");
  const chunks: PngChunk[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = PNG_SIGNATURE.length;
  while (chunks.at(-1)?.type !== "IEND") {
    const length = at + AROUND <= bytes.length ? view.getUint32(at) : Number.POSITIVE_INFINITY;
    if (at + AROUND + length > bytes.length) {
      throw new StillFileError(
        "The picture is cut off: it ends before all of it is there. Export or download it again.",
      );
    }
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) throw damaged();
    const chunk = { type, data: bytes.subarray(at + 8, at + 8 + length) };
    const sound = crc32(bytes.subarray(at + 4, at + 8 + length)) === view.getUint32(at + 8 + length);
    if (!sound && (isCritical(type) || keep(chunk))) throw damaged();
    if (sound) chunks.push(chunk);
    at += AROUND + length;
  }
  pixelSize(chunks);
  return chunks;
}

/** A PNG file of these chunks, whose check sums are computed. */
export function writeChunks(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const length = chunks.reduce((sum, { data }) => sum + AROUND + data.length, PNG_SIGNATURE.length);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(PNG_SIGNATURE);
  let at = PNG_SIGNATURE.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    for (let letter = 0; letter < 4; letter++) bytes[at + 4 + letter] = type.charCodeAt(letter);
    bytes.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc32(bytes.subarray(at + 4, at + 8 + data.length)));
    at += AROUND + data.length;
  }
  return bytes;
}

/** Width and height of a PNG in pixels, from its first chunk. Throws StillFileError where that is none, or beyond reason. */
export function pixelSize(chunks: readonly PngChunk[]): { width: number; height: number } {
  const header = chunks[0];
  if (header?.type !== "IHDR" || header.data.length !== 13) throw damaged();
  const view = new DataView(header.data.buffer, header.data.byteOffset, header.data.byteLength);
  const size = { width: view.getUint32(0), height: view.getUint32(4) };
  if (size.width === 0 || size.height === 0) throw damaged();
  if (Math.max(size.width, size.height) > LONGEST_SIDE) {
    throw new StillFileError(
      `The picture measures ${size.width} × ${size.height} pixels; no still of Tielines is that large.`,
    );
  }
  return size;
}

function isCritical(type: string): boolean {
  return /^[A-Z]/.test(type);
}

function damaged(): StillFileError {
  return new StillFileError(
    "The picture is damaged: some of its bytes are not those that were written. Export or download it again.",
  );
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check sum of PNG and zip files. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
