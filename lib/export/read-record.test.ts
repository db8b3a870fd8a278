import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embedInPng } from "./embed-png.ts";
import { embedInSvg } from "./embed-svg.ts";
import { textChunk } from "./png-text.ts";
import { readStillFile, viewHref } from "./reopen.ts";
import { SAMPLE_METADATA, SAMPLE_RECORD, SAMPLE_SVG, samplePng, sentenceOf } from "./sample-still.ts";
import { StillFileError } from "./still-file-error.ts";
import { asciiJson } from "./still-record.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const png = () => embedInPng(samplePng(), SAMPLE_RECORD, SAMPLE_METADATA);

/** A PNG with the sample's record, some of its fields replaced. */
const changed = (changes: object) => samplePng([textChunk("tielines", asciiJson({ ...SAMPLE_RECORD, ...changes }))]);

describe("hostile records", () => {
  test.each([
    ["no object", samplePng([textChunk("tielines", "[1, 2]")])],
    ["no JSON", samplePng([textChunk("tielines", "{not json")])],
    ["deep nesting", samplePng([textChunk("tielines", "[".repeat(200_000))])],
    ["another site", changed({ path: "//evil.example/events/one" })],
    ["a scheme", changed({ path: "javascript:alert(1)" })],
    ["a page without map", changed({ path: "/method" })],
    ["an embed", changed({ path: "/embed/events/one" })],
    ["a folder above", changed({ path: "/events/../method" })],
    ["a slash at the end", changed({ path: "/events/one/" })],
    ["a query in the path", changed({ path: "/events/one?x=1" })],
    ["a long query", changed({ query: "q=".padEnd(2001, "x") })],
    ["a query with a line break", changed({ query: "q=a\nb" })],
    ["a version with markup", changed({ version: "<b>1</b>" })],
    ["ids twice", changed({ records: [SAMPLE_RECORD.records[0], SAMPLE_RECORD.records[0]] })],
    ["an id with words", changed({ records: [{ ...SAMPLE_RECORD.records[0], id: "somebody is guilty" }] })],
    ["a standing of its own", changed({ records: [{ ...SAMPLE_RECORD.records[0], standing: "guilty" }] })],
    [
      "too many records",
      changed({ records: Array.from({ length: 20_001 }, (_, n) => ({ ...SAMPLE_RECORD.records[0], id: `a${n}` })) }),
    ],
    ["no camera", changed({ camera: null })],
    ["a camera nowhere", changed({ camera: { zoom: 1e9, lat: 0, lng: 0 } })],
    ["an unknown shape", changed({ shape: "constructor" })],
    ["an unknown theme", changed({ theme: "toString" })],
    ["no title", changed({ title: { toString: "x" } })],
    ["no notes", changed({ notes: "none" })],
    ["fields on a prototype", samplePng([textChunk("tielines", `{"__proto__":${asciiJson(SAMPLE_RECORD)}}`)])],
  ])("%s is refused with a sentence", async (_, bytes) => {
    expect(await sentenceOf(bytes)).toMatch(/^[A-Z“].*\.$/);
  });

  test("a newer format is told apart from a damaged file", async () => {
    expect(await sentenceOf(changed({ format: 2 }))).toMatch(/newer version of the atlas/);
  });

  test("no prototype is touched", async () => {
    const json = asciiJson(SAMPLE_RECORD).replace(
      /\}$/,
      ',"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    const still = await readStillFile(samplePng([textChunk("tielines", json)]), "a.png");
    expect("polluted" in {}).toBe(false);
    expect("polluted" in still).toBe(false);
    expect(Object.getPrototypeOf(still)).toBe(Object.prototype);
  });

  test("an editor's words come back without what cannot be seen, and cut", async () => {
    const still = await readStillFile(
      changed({
        title: `A\u202eB\u0000 \n C${"x".repeat(900)}`,
        subtitle: "  <b>bold</b>  ",
        notes: [
          { kind: "text", at: [0.1, 0.2], text: "\u200bnote ".padEnd(400, "n") },
          { kind: "text", at: [0.1, 7], text: "outside" },
          { kind: "star", at: [0, 0], text: "unknown" },
          null,
        ],
      }),
      "a.png",
    );
    expect(still.title.startsWith("AB Cxxx")).toBe(true);
    expect([...still.title]).toHaveLength(240);
    // Markup is text, and whoever shows it must show it as such.
    expect(still.subtitle).toBe("<b>bold</b>");
    expect(still.notes).toHaveLength(1);
    expect([...(still.notes[0]?.text ?? "")]).toHaveLength(140);
    expect(still.problems).toEqual(["3 notes of this picture could not be read."]);
  });

  test("bad values in the query fall back with a notice, as in a link", async () => {
    const still = await readStillFile(changed({ query: "program=fox-hunt,nonsense&globe=1" }), "a.png");
    expect(viewHref(still)).toBe("/regions/greater-toronto?program=fox-hunt&globe=1");
    expect(still.parsed.notices).toHaveLength(1);
  });

  test("whatever the bytes, it is a still or a sentence", async () => {
    const sound = [await png(), bytesOf(await embedInSvg(SAMPLE_SVG, SAMPLE_RECORD, SAMPLE_METADATA))];
    const damage = fc.tuple(
      fc.constantFrom(...sound),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
      fc.nat(),
      fc.boolean(),
    );
    const spoiled = damage.map(([bytes, edits, cut, whole]) => {
      const copy = Uint8Array.from(bytes);
      for (const [at, byte] of edits) copy[at % copy.length] = byte;
      return whole ? copy : copy.slice(0, cut % copy.length);
    });
    const json = fc.json().map((text) => samplePng([textChunk("tielines", text)]));
    const fields = fc
      .tuple(fc.constantFrom(...Object.keys(SAMPLE_RECORD)), fc.jsonValue())
      .map(([key, value]) => changed({ [key]: value }));
    const files = fc.oneof(fc.uint8Array({ maxLength: 300 }), spoiled, json, fields);
    await fc.assert(
      fc.asyncProperty(files, async (bytes) => {
        try {
          expect((await readStillFile(bytes, "x")).path).toMatch(/^\//);
        } catch (error) {
          expect(error).toBeInstanceOf(StillFileError);
          expect((error as Error).message).toMatch(/\.$/);
        }
      }),
      { numRuns: 400 },
    );
  });
});
