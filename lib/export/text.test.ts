import { readFileSync } from "node:fs";
import fc from "fast-check";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { FACES } from "./display-list.ts";
import { measure, setLine, wrapText } from "./text.ts";

const latin = FACES.filter((face) => face !== "han");
const files = {
  sans: "@fontsource/inter/files/inter-latin-400-normal.woff",
  "sans-medium": "@fontsource/inter/files/inter-latin-500-normal.woff",
  "sans-semibold": "@fontsource/inter/files/inter-latin-600-normal.woff",
  "sans-italic": "@fontsource/inter/files/inter-latin-400-italic.woff",
  "serif-semibold": "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff",
};
const sentences = [
  "Claimed by two unnamed officials, Mar 2023 · denied · contradicted by official findings, May 2023 and Jan 2025",
  "6 records: 3 claims (3 denied, 1 contradicted), 2 official acts, 1 background",
  "AVATAR Yonge “To Wait” P. Ty. LT’s 1,117 – 2016/17",
];

test.each(latin)("%s is as wide as the font's own tables say", (face) => {
  const font = create(readFileSync(`node_modules/${files[face]}`)) as Font;
  for (const text of sentences) {
    // Ligatures and forms that depend on neighbours are off in stills.
    const { positions } = font.layout(text, { liga: false, calt: false });
    const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.unitsPerEm;
    expect(measure(text, face, 100)).toBeCloseTo(width * 100, 3);
  }
});

test("a Chinese character is one em wide and takes its own face", () => {
  expect(measure("北京", "sans-semibold", 13)).toBe(26);
  const runs = setLine("Beijing 北京 (city)", { x: 10, y: 20, face: "sans", size: 13, fill: "#000" });
  expect(runs.map(({ text, face }) => [text, face])).toEqual([
    ["Beijing ", "sans"],
    ["北京", "han"],
    [" (city)", "sans"],
  ]);
  const [first, second, third] = runs;
  expect(first?.x).toBe(10);
  expect(second?.x).toBeCloseTo(10 + measure("Beijing ", "sans", 13), 6);
  expect(third?.x).toBeCloseTo((second?.x ?? 0) + 26, 6);
});

test("letters of other files and marks of no file still take room", () => {
  expect(measure("ǎ", "sans", 100)).toBeGreaterThan(30);
  expect(measure("ệ", "sans", 100)).toBe(measure("e", "sans", 100));
  expect(measure("Ж", "sans", 100)).toBeGreaterThan(30);
});

test("a line ends or is centred where it was told to", () => {
  const width = measure("20 km", "sans", 11);
  const at = (anchor: "middle" | "end") =>
    setLine("20 km", { x: 100, y: 0, face: "sans", size: 11, fill: "#000", anchor })[0]?.x;
  expect(at("end")).toBeCloseTo(100 - width, 9);
  expect(at("middle")).toBeCloseTo(100 - width / 2, 9);
});

test("no line is wider than asked, and no word is lost", () => {
  const word = fc.stringMatching(/^[A-Za-zé,.()–·北京市多伦多，。/-]{1,24}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 24 }), fc.integer({ min: 60, max: 500 }), (words, width) => {
      const text = words.join(" ");
      const lines = wrapText(text, "sans", 12, width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) {
        // What must not begin a line may hang over by itself.
        expect(measure(line, "sans", 12)).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test("lines break after the dot between statements and never before it", () => {
  const lines = wrapText(sentences[0] ?? "", "sans-medium", 11, 150);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line).not.toMatch(/^[·,.]/);
});

test("a number stays with what it counts", () => {
  const text = "6 records: 3 claims (3 denied, 1 contradicted), 2 official acts, 1 background";
  for (let width = 80; width < 400; width += 7)
    for (const line of wrapText(text, "sans", 11, width)) expect(line).not.toMatch(/\d$/);
});

test("Chinese breaks between characters, but not before its punctuation", () => {
  const lines = wrapText("多伦多的三个所谓的站点，没有地址。北京市和上海市，山西省。", "sans", 20, 100);
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line).not.toMatch(/^[，。]/);
});

test("a long address breaks after a slash", () => {
  const [first, ...more] = wrapText("tielines.example/regions/greater-toronto/2018-2023", "sans", 11, 140);
  expect(first).toMatch(/[/-]$/);
  expect(more.length).toBeGreaterThan(0);
});
