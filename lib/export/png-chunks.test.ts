import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type PngChunk, pixelSize, readChunks, writeChunks } from "./png-chunks.ts";
import { keywordOf, textChunk, textOf } from "./png-text.ts";
import { samplePng } from "./sample-still.ts";
import { StillFileError } from "./still-file-error.ts";

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const kinds = (chunks: readonly PngChunk[]) => chunks.map(({ type }) => type);

/** The file with one byte turned over. */
function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

describe("chunks of a PNG", () => {
  test("the sample is a PNG whose pixels can be read", () => {
    const chunks = readChunks(samplePng());
    const pixels = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
    expect([...inflateSync(pixels)]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(pixelSize(chunks)).toEqual({ width: 2, height: 1 });
  });

  test("are written as they were read", () => {
    const png = samplePng([{ type: "gAMA", data: Uint8Array.of(0, 0, 177, 143) }]);
    expect(writeChunks(readChunks(png))).toEqual(png);
  });

  test("have the check sums that the standard asks for", () => {
    // The last twelve bytes of every PNG there is.
    expect([...samplePng().slice(-12)]).toEqual([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
  });

  test("leaves out what was written behind the end", () => {
    const png = samplePng();
    const longer = Uint8Array.from([...png, ...bytesOf("trailing garbage")]);
    expect(writeChunks(readChunks(longer))).toEqual(png);
  });

  test("every file that is cut off is refused with a sentence", () => {
    const png = samplePng();
    for (let length = 8; length < png.length; length++) {
      expect(() => readChunks(png.slice(0, length)), String(length)).toThrow(StillFileError);
    }
    expect(() => readChunks(png.slice(0, 40))).toThrow(/cut off/);
  });

  test("a wrong byte is refused in what makes the picture, and costs any other chunk its place", () => {
    const png = samplePng([{ type: "tEXt", data: bytesOf("Comment\0hello") }]);
    expect(kinds(readChunks(png))).toContain("tEXt");
    expect(() => readChunks(flipped(png, 17))).toThrow(/damaged/);
    const text = png.indexOf("C".charCodeAt(0), 33 + 8);
    expect(kinds(readChunks(flipped(png, text)))).toEqual(["IHDR", "IDAT", "IDAT", "IEND"]);
    expect(() => readChunks(flipped(png, text), ({ type }) => type === "tEXt")).toThrow(/damaged/);
  });

  test("sizes of nothing, or beyond reason, are refused", () => {
    const sized = (...size: number[]) => {
      const [header, ...rest] = readChunks(samplePng()) as [PngChunk, ...PngChunk[]];
      return writeChunks([{ type: "IHDR", data: Uint8Array.of(...size, ...header.data.subarray(8)) }, ...rest]);
    };
    expect(() => readChunks(sized(0, 0, 0, 0, 0, 0, 0, 1))).toThrow(/damaged/);
    expect(() => readChunks(sized(127, 255, 255, 255, 0, 0, 0, 1))).toThrow(/2147483647 × 1 pixels/);
  });
});

describe("texts in a PNG", () => {
  test("are read from all three kinds, compressed or not", async () => {
    const zip = async (text: string) => {
      const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"));
      return new Uint8Array(await new Response(stream).arrayBuffer());
    };
    const packed = await zip("hello");
    const chunks: PngChunk[] = [
      textChunk("tielines", "héllo 北京"),
      { type: "tEXt", data: bytesOf("tielines\0hello") },
      { type: "zTXt", data: Uint8Array.of(...bytesOf("tielines\0\0"), ...packed) },
      { type: "iTXt", data: Uint8Array.of(...bytesOf("tielines\0\u0001\0en\0Tielines\0"), ...packed) },
      { type: "iTXt", data: bytesOf("tielines\0\0\0en-CA\0Tielines\0hello") },
    ];
    expect(chunks.map(keywordOf)).toEqual(chunks.map(() => "tielines"));
    expect(await Promise.all(chunks.map(textOf))).toEqual(["héllo 北京", "hello", "hello", "hello", "hello"]);
  });

  test("that are broken or swell beyond reason are none", async () => {
    const stream = new Blob([new Uint8Array(30_000_000)]).stream().pipeThrough(new CompressionStream("deflate"));
    const bomb = new Uint8Array(await new Response(stream).arrayBuffer());
    const chunks: PngChunk[] = [
      { type: "zTXt", data: Uint8Array.of(...bytesOf("tielines\0\0"), ...bomb) },
      { type: "zTXt", data: bytesOf("tielines\0\0no zlib") },
      { type: "iTXt", data: bytesOf("tielines\0") },
      { type: "iTXt", data: bytesOf("tielines\0\0\0en") },
      { type: "IDAT", data: bytesOf("tielines\0hello") },
    ];
    expect(await Promise.all(chunks.map(textOf))).toEqual([null, null, null, null, null]);
    expect(keywordOf({ type: "tEXt", data: bytesOf("no end") })).toBeNull();
    expect(keywordOf({ type: "tEXt", data: bytesOf("\0empty") })).toBeNull();
  });
});
