import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import type { Face, Item } from "./display-list.ts";
import { FONT_FILES, type FontBytes } from "./font-files.ts";
import { missingLetters } from "./missing-letters.ts";
import { toPdf } from "./pdf.ts";
import { readColour } from "./pdf-paint.ts";
import { SAMPLE_METADATA, SAMPLE_STILL } from "./sample-still.ts";

function read(file: string): Uint8Array {
  const family = /^(inter|source-serif-4)-/.exec(file)?.[1];
  return new Uint8Array(
    readFileSync(family ? `node_modules/@fontsource/${family}/files/${file}` : `geodata/fonts/${file}`),
  );
}

const fonts = Object.fromEntries(
  Object.entries(FONT_FILES).map(([face, files]) => [face, files.map(read)]),
) as unknown as FontBytes;
const paint = (items: readonly Item[]) => toPdf({ ...SAMPLE_STILL, items }, fonts, SAMPLE_METADATA);
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** What the streams of a PDF hold, inflated where they are deflated. */
function streams(bytes: Uint8Array): string[] {
  return [...latin(bytes).matchAll(/<<([\s\S]*?)>>\nstream\n([\s\S]*?)\nendstream/g)].map(
    ([, head = "", body = ""]) => {
      const raw = Buffer.from(body, "latin1");
      return latin(head.includes("FlateDecode") ? inflateSync(raw) : raw);
    },
  );
}

/** The page's own operators: the stream that begins with its axes turned over. */
const page = (bytes: Uint8Array) => streams(bytes).find((text) => text.startsWith("1 0 0 -1 0 562.5 cm")) ?? "";
/** Everything that the fonts' glyphs stand for. */
const letters = (bytes: Uint8Array) =>
  streams(bytes)
    .filter((text) => text.includes("beginbfrange"))
    .flatMap((text) => [...(/\[(.*)\]/.exec(text)?.[1] ?? "").matchAll(/<([\da-f ]*)>/g)])
    .map(([, hex = ""]) =>
      String.fromCodePoint(
        ...hex
          .split(" ")
          .filter(Boolean)
          .map((code) => Number.parseInt(code, 16)),
      ),
    );
const text = (words: string, face: Face, more: Partial<Extract<Item, { kind: "text" }>> = {}): Item => {
  return { kind: "text", text: words, x: 10, y: 20, face, size: 12, fill: "#000000", ...more };
};

describe("a still as a PDF", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await toPdf(SAMPLE_STILL, fonts, SAMPLE_METADATA);
  });

  test("is the same to the byte each time, and tells no day", async () => {
    const later = await toPdf(SAMPLE_STILL, fonts, SAMPLE_METADATA);
    expect(Buffer.compare(bytes, later)).toBe(0);
    expect(latin(bytes)).not.toMatch(/CreationDate|ModDate|\(D:\d{4}/);
  });

  test("another title gives another id", async () => {
    const id = (file: Uint8Array) => /\/ID \[<(\w+)>/.exec(latin(file))?.[1];
    const other = await toPdf(SAMPLE_STILL, fonts, { ...SAMPLE_METADATA, title: "Another" });
    expect(id(bytes)).toMatch(/^\w{32}$/);
    expect(id(other)).not.toBe(id(bytes));
  });

  test("is one page of the still's own size, in its language", () => {
    expect(latin(bytes)).toContain("/MediaBox [0 0 1000 562.5]");
    expect(latin(bytes)).toContain("/Count 1");
    expect(latin(bytes)).toContain("/Lang (en)");
  });

  test("holds the metadata once, uncompressed and as it is", () => {
    const packet = Buffer.from(bytes).toString("utf8");
    expect(packet.split("<x:xmpmeta")).toHaveLength(2);
    expect(packet).toContain("Claims &amp; answers in “Greater Toronto”");
    expect(latin(bytes)).toContain("(Tielines)");
  });

  test("holds only parts of the fonts, each file once", async () => {
    const names = [...latin(bytes).matchAll(/\/FontName \/([A-Z]{6}\+[\w-]+)/g)]
      .map(([, name]) => name?.slice(7))
      .sort();
    expect(names).toEqual([
      "Inter-Regular",
      "Inter-SemiBold",
      "Inter-SemiBold",
      "NotoSansCJKsc-Medium",
      "SourceSerif4-SemiBold",
    ]);
    expect(bytes.length).toBeLessThan(60_000);
    const more = await paint([1, 2, 3].flatMap((y) => [text("Toronto", "sans", { y }), text("Šan", "sans", { y })]));
    expect(latin(more).match(/\/FontName/g)).toHaveLength(2);
  });

  test("text can be read back, rare letters and those below an accent too", async () => {
    expect(new Set(letters(bytes))).toEqual(new Set("\0Běijīng area北京Claims: first findingsatlas.example/?a=b"));
    // A colon is built of two points, and a halo asks for its outline.
    const built = await paint([
      text("a:b é", "sans", { halo: { colour: "#ffffff", width: 3 } }),
      text("c.d e", "sans"),
    ]);
    expect(letters(built)).toEqual(expect.arrayContaining([":", ".", "é", "e"]));
    expect(letters(built)).not.toContain("");
  });

  test("a halo is drawn once below its text and is no text", async () => {
    const operators = page(await paint([text("aa", "sans", { halo: { colour: "#ffffff", width: 3 } })]));
    expect(operators.match(/\bBT\b/g)).toHaveLength(1);
    expect(operators.match(/ Do Q/g)).toHaveLength(2);
    expect(operators.indexOf(" Do Q")).toBeLessThan(operators.indexOf("BT"));
  });

  test("letters are not joined, nor changed by their neighbours, spaced or not", async () => {
    for (const spacing of [0, 0.01]) {
      expect(letters(await paint([text("fi", "serif-semibold", { spacing })]))).toEqual(["\0", "f", "i"]);
      expect(letters(await paint([text("1x2->", "sans", { spacing })]))).toEqual(["\0", ..."1x2->"]);
    }
  });

  test("a letter that its face lacks is taken from another", async () => {
    expect(letters(await paint([text("京", "sans")]))).toContain("京");
  });

  test("a letter that no font has is shown by a sign, and can be named beforehand", async () => {
    const items = [text("京 ʤ한 a", "sans"), text("한", "han")];
    expect(new Set(letters(await paint(items)))).toEqual(new Set("\0京ʤ? a"));
    expect(missingLetters({ items: [{ kind: "group", role: "title", items }] }, fonts)).toEqual(["한"]);
    expect(missingLetters(SAMPLE_STILL, fonts)).toEqual([]);
  });

  test("paths are drawn as they are: curves, dashes, rules, transparency and clips", () => {
    const operators = page(bytes);
    // Two thirds of the way to the control point of a quadratic curve.
    expect(operators).toContain("166.667 140 233.333 140 300 300 c");
    expect(operators).toContain("[0 5] 0 d");
    expect(operators).toContain("2.6 w 1 J");
    expect(operators).toMatch(/\bB\*/);
    expect(operators).toContain("0 100 1000 400 re W n");
    expect(operators).toContain("0 1 -1 0 600 300 cm");
    expect(latin(bytes)).toMatch(/\/ca 0\.5/);
    expect(operators.match(/^q$/gm)?.length).toBe(operators.match(/^Q$/gm)?.length);
  });

  test("holds no pictures", () => {
    expect(latin(bytes)).not.toContain("/Subtype /Image");
  });

  test("nothing is drawn of an empty path or one without colours", async () => {
    const empty: Item[] = [
      { kind: "path", d: "", fill: "#000000" },
      { kind: "path", d: "M0 0H1", fill: "none", stroke: "none" },
    ];
    expect(page(await paint(empty))).toBe(page(await paint([])));
  });

  test("a length that is no number is refused, not written", async () => {
    await expect(
      paint([{ kind: "path", d: "M0 0H1", stroke: "#000000", width: 1, dash: [Number.NaN, 1] }]),
    ).rejects.toThrow(RangeError);
  });
});

test("colours are read in the notations that stills use, and in no other", () => {
  expect(readColour("#ff8000")).toEqual({ rgb: [1, 128 / 255, 0], alpha: 1 });
  expect(readColour("#F00")).toEqual({ rgb: [1, 0, 0], alpha: 1 });
  expect(readColour("rgba(255, 0, 51, 0.5)")).toEqual({ rgb: [1, 0, 0.2], alpha: 0.5 });
  expect(readColour("rgb(255 0 51)")).toEqual({ rgb: [1, 0, 0.2], alpha: 1 });
  for (const bad of ["", "red", "#12345", "#gggggg", "rgba(a, b, c)", "var(--ink)"]) {
    expect(() => readColour(bad), bad).toThrow(RangeError);
  }
});
