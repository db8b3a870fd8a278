/** A small still and its file, for tests. Its records say nothing about anybody. */
import { type PngChunk, writeChunks } from "./png-chunks.ts";
import { readStillFile } from "./reopen.ts";
import type { Still } from "./still.ts";
import { StillFileError } from "./still-file-error.ts";
import type { StillRecord } from "./still-record.ts";
import type { StillMetadata } from "./xmp.ts";

export const SAMPLE_RECORD: StillRecord = {
  format: 1,
  path: "/regions/greater-toronto",
  query: "program=fox-hunt&at=8.5/43.65/-79.38",
  version: "1d56c40823d0",
  records: [
    { type: "event", id: "one", standing: "alleged", stamp: "Alleged by somebody, May 2023 · no answer found" },
    { type: "tie", id: "two", standing: "documented", stamp: "On the public record · 北京" },
  ],
  camera: { zoom: 8.5, lat: 43.65, lng: -79.38 },
  shape: "16:9",
  theme: "light",
  title: "Claims in “Greater Toronto”",
  subtitle: "Two records <as of> May & June",
  edited: { title: true, subtitle: false },
  notes: [
    { kind: "text", at: [0.2, 0.3], text: "The lake" },
    { kind: "arrow", from: [0, 0], to: [1, 0.5], text: "Here" },
    { kind: "circle", at: [0.5, 0.5], radius: 0.1, text: "" },
  ],
  included: { key: true, scale: false, locator: true, names: true },
};

export const SAMPLE_METADATA: StillMetadata = {
  title: "Claims & answers in “Greater Toronto”",
  description: "Two records. Hollow <or dotted>: claimed, not established.",
  alt: "Map of Greater Toronto with two records.",
  longAlt: "Map of Greater Toronto with two records: one claim, one tie to 北京.",
  creator: "Tielines",
  credit: "Title and notes: editor. Data, standing and stamps: Tielines.",
  copyright: "Tielines. Text of the dataset: CC BY 4.0.",
  terms: "Use it whole, with stamps and credit.",
  address: "https://atlas.example/regions/greater-toronto?program=fox-hunt",
  sources: ["https://paper.example/a?b=1&c=2", "https://court.example/"],
  tool: "Tielines, data version 1d56c40823d0",
};

/** A sound PNG of 2 × 1 black pixels, its pixels stored without compression, with other chunks around them if wanted. */
export function samplePng(before: readonly PngChunk[] = [], after: readonly PngChunk[] = []): Uint8Array<ArrayBuffer> {
  const header = Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0);
  // zlib: one stored block of seven zeros, the row's filter and six colours; the last four bytes are Adler's sum of them.
  const pixels = Uint8Array.of(0x78, 0x01, 0x01, 7, 0, 0xf8, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 1);
  return writeChunks([
    { type: "IHDR", data: header },
    ...before,
    { type: "IDAT", data: pixels.subarray(0, 8) },
    { type: "IDAT", data: pixels.subarray(8) },
    ...after,
    { type: "IEND", data: new Uint8Array() },
  ]);
}

export const SAMPLE_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">\n<path d="M0 0H10"/>\n<text>a  b</text>\n</svg>\n';

/** The sentence with which a file is refused. Throws where it is not, or by another error than that for readers. */
export async function sentenceOf(bytes: Uint8Array, name = "picture.png"): Promise<string> {
  const error = await readStillFile(bytes, name).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof StillFileError) return error.message;
  throw new Error("The file was not refused with a sentence.", { cause: error });
}

/** A still with one item of every kind. */
export const SAMPLE_STILL: Still = {
  width: 1000,
  height: 562.5,
  background: "#fcfbf8",
  map: { x: 0, y: 100, width: 1000, height: 400 },
  caption: { x: 0, y: 500, width: 1000, height: 62.5 },
  marks: [],
  stamps: [],
  notes: [],
  items: [
    {
      kind: "group",
      role: "ground",
      clip: { x: 0, y: 100, width: 1000, height: 400 },
      items: [
        { kind: "path", d: "M0 100H1000V500H0Z", fill: "#dce6ea" },
        {
          kind: "path",
          d: "M100 300Q200 60 300 300Z",
          fill: "#f8f6f1",
          rule: "evenodd",
          stroke: "#cfc8bb",
          width: 0.5,
          opacity: 0.5,
        },
      ],
    },
    { kind: "path", d: "M200 300Q400 120 600 300", stroke: "#4664a7", width: 2.6, dash: [0, 5], cap: "round" },
    { kind: "path", d: "M0 0L-9 4L-9 -4Z", fill: "rgba(70, 100, 167, 0.5)", transform: [0, 1, -1, 0, 600, 300] },
    {
      kind: "text",
      text: "Běijīng area",
      x: 610,
      y: 300,
      face: "sans-semibold",
      size: 13,
      fill: "#1d1b18",
      spacing: -0.01,
      halo: { colour: "rgba(248, 246, 241, 0.92)", width: 3 },
    },
    { kind: "text", text: "北京", x: 610, y: 316, face: "han", size: 13, fill: "#1d1b18" },
    { kind: "text", text: "Claims: first findings", x: 24, y: 44, face: "serif-semibold", size: 25, fill: "#1d1b18" },
    { kind: "text", text: "atlas.example/?a=b", x: 24, y: 550, face: "sans", size: 10.5, fill: "#736c61" },
  ],
};
