import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyView } from "../view/arbitrary.ts";
import { hrefFor } from "../view/transitions.ts";
import { embedInPng } from "./embed-png.ts";
import { embedInSvg } from "./embed-svg.ts";
import { type PngChunk, readChunks, writeChunks } from "./png-chunks.ts";
import { keywordOf, textChunk, textOf } from "./png-text.ts";
import { readStillFile, viewHref } from "./reopen.ts";
import { SAMPLE_METADATA, SAMPLE_RECORD, SAMPLE_SVG, samplePng, sentenceOf } from "./sample-still.ts";
import { asciiJson, describeStill, type StillRecord } from "./still-record.ts";

const SVG = SAMPLE_SVG;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const other = (type: string, text: string): PngChunk => ({ type, data: bytesOf(text) });
const png = () => embedInPng(samplePng(), SAMPLE_RECORD, SAMPLE_METADATA);

/** A PNG with any JSON where the record of a still belongs. */
const pngWith = (value: unknown) => samplePng([textChunk("tielines", asciiJson(value))]);

describe("a still that is dropped back", () => {
  test("comes back whole from PNG and SVG, its checksum matching", async () => {
    const fromPng = await readStillFile(await png(), "a.png");
    expect(fromPng).toMatchObject({ ...SAMPLE_RECORD, kind: "png", pixels: { width: 2, height: 1 }, problems: [] });
    expect(fromPng.checksum).toBe("matches");
    const fromSvg = await readStillFile(bytesOf(await embedInSvg(SVG, SAMPLE_RECORD, SAMPLE_METADATA)), "a.svg");
    expect(fromSvg).toMatchObject({ ...SAMPLE_RECORD, kind: "svg", pixels: null, checksum: "matches" });
  });

  test("gives back the address and the records of any view, exactly", async () => {
    const paths = fc.constantFrom(
      "/",
      "/programs",
      "/programs/fox-hunt",
      "/events/a-b-2",
      "/sources/s1",
      "/places/ottawa",
    );
    const unknown = fc.array(fc.tuple(fc.stringMatching(/^x-[a-z]{1,9}$/), fc.string({ maxLength: 20 })), {
      maxLength: 2,
    });
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,6})?$/), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(paths, anyView, unknown, ids, fc.boolean(), async (path, view, keys, records, asPng) => {
        const rows = records.map((id) => ({ type: "event", id, standing: "alleged", stamp: `About ${id}` }));
        const input = { ...SAMPLE_RECORD, rows } as unknown as Parameters<typeof describeStill>[0];
        const record = describeStill(input, { path, view, unknown: keys }, SAMPLE_RECORD.edited);
        const file = asPng
          ? await embedInPng(samplePng(), record, SAMPLE_METADATA)
          : bytesOf(await embedInSvg(SVG, record, SAMPLE_METADATA));
        const reopened = await readStillFile(file, "still");
        expect(viewHref(reopened)).toBe(hrefFor(path, view, keys));
        expect(reopened.parsed.view).toEqual(view);
        expect(reopened.records.map(({ id }) => id)).toEqual(records);
        expect(reopened.checksum).toBe("matches");
      }),
      { numRuns: 60 },
    );
  });

  test("survives what other programs add, in whatever order, and another cut of the pixels", async () => {
    const [header, ...rest] = readChunks(await png()) as [PngChunk, ...PngChunk[]];
    const pixels = rest.filter(({ type }) => type === "IDAT");
    const joined = { type: "IDAT", data: Uint8Array.from(pixels.flatMap(({ data }) => [...data])) };
    const texts = rest.filter(({ type }) => type === "iTXt").reverse();
    const mixed = [
      header,
      other("tEXt", "Software\0Some editor"),
      other("eXIf", "MM\0*"),
      other("iTXt", "XML:com.adobe.xmp\0\0\0\0\0<x/>"),
    ];
    const end = { type: "IEND", data: new Uint8Array() };
    const bytes = writeChunks([...mixed, ...texts, joined, other("tIME", "1234567"), end]);
    const still = await readStillFile(Uint8Array.from([...bytes, ...bytesOf("\0\0\0garbage")]), "edited.png");
    expect(viewHref(still)).toBe("/regions/greater-toronto?program=fox-hunt&at=8.5/43.65/-79.38");
    expect(still.checksum).toBe("matches");
  });

  test("written anew as a Latin text, as some programs do, still reads", async () => {
    const chunks = readChunks(await png());
    const record = chunks.find((chunk) => keywordOf(chunk) === "tielines") as PngChunk;
    const latin = other("tEXt", `tielines\0${await textOf(record)}`);
    const still = await readStillFile(writeChunks(chunks.map((chunk) => (chunk === record ? latin : chunk))), "a.png");
    expect(still.records).toEqual(SAMPLE_RECORD.records);
    expect(still.checksum).toBe("matches");
  });

  test("exporting over an exported file leaves one record, of the last view", async () => {
    const again = await embedInPng(await png(), { ...SAMPLE_RECORD, path: "/" }, SAMPLE_METADATA);
    expect((await readStillFile(again, "a.png")).path).toBe("/");
  });

  test("an SVG keeps its title and description before the record", async () => {
    const titled = SVG.replace("\n", '\n<title id="t">Map</title>\n<desc>What it shows</desc>\n');
    const svg = await embedInSvg(titled, SAMPLE_RECORD, SAMPLE_METADATA);
    expect(svg.indexOf("</desc>")).toBeLessThan(svg.indexOf("<metadata"));
    expect(svg.indexOf("<metadata")).toBeLessThan(svg.indexOf("<path"));
    expect((await readStillFile(bytesOf(svg), "a.svg")).checksum).toBe("matches");
  });

  test("an SVG with other line ends and indents still matches", async () => {
    const svg = await embedInSvg(SVG, SAMPLE_RECORD, SAMPLE_METADATA);
    const saved = `\ufeff<?xml version="1.0"?>\r\n${svg.replaceAll("\n", "\r\n    ").replaceAll('"id"', "&quot;id&quot;")}`;
    const still = await readStillFile(bytesOf(saved), "a.svg");
    expect(still.records).toEqual(SAMPLE_RECORD.records);
  });
});

describe("the checksum", () => {
  test("differs once the picture or the record was changed", async () => {
    const chunks = readChunks(await png());
    const painted = chunks.map((chunk) =>
      chunk.type === "IDAT" ? { type: "IDAT", data: Uint8Array.from(chunk.data, (byte) => byte ^ 1) } : chunk,
    );
    expect((await readStillFile(writeChunks(painted), "a.png")).checksum).toBe("differs");
    const json = (await textOf(chunks.find((chunk) => keywordOf(chunk) === "tielines") as PngChunk)) ?? "";
    const other = { ...(JSON.parse(json) as StillRecord), path: "/" };
    expect((await readStillFile(pngWith(other), "a.png")).checksum).toBe("differs");
    const svg = await embedInSvg(SVG, SAMPLE_RECORD, SAMPLE_METADATA);
    expect((await readStillFile(bytesOf(svg.replace("H10", "H20")), "a.svg")).checksum).toBe("differs");
  });

  test("is missing where the file has none", async () => {
    expect((await readStillFile(pngWith(SAMPLE_RECORD), "a.png")).checksum).toBe("missing");
  });

  test("can be computed by a forger, and then matches", async () => {
    const forged = await embedInPng(samplePng(), { ...SAMPLE_RECORD, title: "Something else" }, SAMPLE_METADATA);
    expect((await readStillFile(forged, "a.png")).checksum).toBe("matches");
  });
});

describe("files that are no stills", () => {
  test.each([
    [[], /is empty/],
    [[0xff, 0xd8, 0xff, 0xe0, 0, 0], /is a JPEG picture; saving as JPEG leaves out/],
    [[...bytesOf("%PDF-1.7")], /is a PDF/],
    [[...bytesOf("PK\u0003\u0004")], /is a zip file; unpack it first/],
    [[...bytesOf("GIF89a")], /GIF/],
    [[...bytesOf("RIFF1234WEBP")], /WebP/],
    [[...bytesOf("<html><body>hello</body></html>")], /no picture that Tielines can read/],
    [[...bytesOf("hello")], /no picture that Tielines can read/],
  ])("%# are told what they are", async (bytes, sentence) => {
    expect(await sentenceOf(Uint8Array.from(bytes), "my file")).toMatch(sentence);
  });

  test("a file's name is quoted without what cannot be seen", async () => {
    expect(await sentenceOf(bytesOf("x"), "a\u202egpj.exe\u0007")).toBe(
      "“agpj.exe” is no picture that Tielines can read. Drop a PNG or SVG that was exported here.",
    );
  });

  test("pictures without a view say so", async () => {
    expect(await sentenceOf(samplePng())).toMatch(/PNG holds no view of Tielines: it may be a screenshot/);
    expect(await sentenceOf(bytesOf(SVG))).toMatch(/SVG holds no view of Tielines/);
  });

  test("pictures with two views open neither", async () => {
    const record = textChunk("tielines", asciiJson(SAMPLE_RECORD));
    expect(await sentenceOf(samplePng([record, record]))).toMatch(/more than one view/);
    const svg = await embedInSvg(SVG, SAMPLE_RECORD, SAMPLE_METADATA);
    expect(await sentenceOf(bytesOf(svg + svg))).toMatch(/more than one view/);
  });

  test("pictures that are cut off or damaged say so", async () => {
    const bytes = await png();
    expect(await sentenceOf(bytes.slice(0, -20))).toMatch(/cut off/);
    const svg = await embedInSvg(SVG, SAMPLE_RECORD, SAMPLE_METADATA);
    expect(await sentenceOf(bytesOf(svg.slice(0, svg.indexOf("tielines:still") + 400)))).toMatch(/cut off/);
    const broken = Uint8Array.from(bytes);
    const at = new TextDecoder("latin1").decode(bytes).indexOf('"path"');
    broken[at + 2] = 0x51;
    expect(await sentenceOf(broken)).toMatch(/damaged/);
  });
});
