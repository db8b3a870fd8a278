import { createHash } from "node:crypto";
import type { Inputs } from "./inputs.ts";
import type { Tile } from "./tiles.ts";

/** Writes PMTiles, version 3 (github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md): clustered, equal tiles stored once. */

interface Entry {
  readonly id: number;
  run: number;
  readonly offset: number;
  readonly length: number;
}

export interface ArchiveInfo {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly maxZoom: number;
}

interface Fflate {
  gzipSync(data: Uint8Array, options: { level: 9; mtime: number }): Uint8Array;
}

const HEADER = 127;
/** A root directory must end within the first 16 KiB. */
const ROOT_LIMIT = 16_384 - HEADER;
const LEAF_ENTRIES = 4096;
/** Header codes: gzip, Mapbox vector tile. */
const GZIP = 2;
const MVT = 1;

/** The archive's bytes; `tiles` in ascending order. The compressor is fixed and writes no time, so the same tiles give the same bytes. */
export async function writeArchive(inputs: Inputs, tiles: readonly Tile[], info: ArchiveInfo): Promise<Uint8Array> {
  const { gzipSync } = await inputs.load<Fflate>("fflate");
  const gzip = (data: Uint8Array) => gzipSync(data, { level: 9, mtime: 0 });
  const stored = new Map<string, { offset: number; length: number }>();
  const parts: Uint8Array[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { id, bytes } of tiles) {
    const hash = createHash("sha256").update(bytes).digest("hex");
    let place = stored.get(hash);
    if (!place) {
      const packed = gzip(bytes);
      place = { offset: end, length: packed.length };
      stored.set(hash, place);
      parts.push(packed);
      end += packed.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run++;
    else entries.push({ id, run: 1, ...place });
  }
  const { root, leaves } = directories(entries, gzip);
  const metadata = gzip(Buffer.from(JSON.stringify(info.metadata)));
  const sections = [root, metadata, leaves, Buffer.concat(parts)];
  const counts = [tiles.length, entries.length, stored.size];
  return Buffer.concat([header(sections, counts, info.maxZoom), ...sections]);
}

function header(sections: readonly Uint8Array[], counts: readonly number[], maxZoom: number): Uint8Array {
  const bytes = Buffer.alloc(HEADER);
  bytes.write("PMTiles");
  bytes[7] = 3;
  let at = 8;
  let offset = HEADER;
  const write = (value: number) => {
    bytes.writeBigUInt64LE(BigInt(value), at);
    at += 8;
  };
  for (const section of sections) {
    write(offset);
    write(section.length);
    offset += section.length;
  }
  for (const count of counts) write(count);
  bytes.set([1, GZIP, GZIP, MVT, 0, maxZoom], at);
  const degrees = [-180, -85, 180, 85];
  degrees.forEach((value, number) => {
    bytes.writeInt32LE(value * 1e7, at + 6 + number * 4);
  });
  // Centre: zoom 1, longitude -161, latitude 35.
  bytes[at + 22] = 1;
  bytes.writeInt32LE(-161 * 1e7, at + 23);
  bytes.writeInt32LE(35 * 1e7, at + 27);
  return bytes;
}

function directories(entries: readonly Entry[], gzip: (data: Uint8Array) => Uint8Array) {
  const whole = gzip(directory(entries));
  if (whole.length <= ROOT_LIMIT) return { root: whole, leaves: new Uint8Array() };
  const leaves: Uint8Array[] = [];
  const pointers: Entry[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += LEAF_ENTRIES) {
    const group = entries.slice(start, start + LEAF_ENTRIES);
    const leaf = gzip(directory(group));
    pointers.push({ id: group[0]?.id ?? 0, run: 0, offset, length: leaf.length });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: gzip(directory(pointers)), leaves: Buffer.concat(leaves) };
}

/** A directory's columns one after the other, as variable-length numbers; 0 as offset means "right after the one before". */
function directory(entries: readonly Entry[]): Uint8Array {
  const out: number[] = [];
  const put = (value: number) => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
    out.push(rest);
  };
  put(entries.length);
  entries.forEach(({ id }, number) => {
    put(id - (entries[number - 1]?.id ?? 0));
  });
  for (const { run } of entries) put(run);
  for (const { length } of entries) put(length);
  entries.forEach(({ offset }, number) => {
    const before = entries[number - 1];
    put(before && before.offset + before.length === offset ? 0 : offset + 1);
  });
  return Uint8Array.from(out);
}
