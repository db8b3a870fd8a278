import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { chineseCharacters } from "./characters.ts";

const font = readFileSync("geodata/fonts/noto-sans-sc-500.woff2");
const provenance = JSON.parse(readFileSync("geodata/fonts/noto-sans-sc-500.json", "utf8"));

test("the Chinese font is the one that its provenance describes, and small", () => {
  expect(createHash("sha256").update(font).digest("hex")).toBe(provenance.sha256);
  expect(font.length).toBeLessThanOrEqual(120 * 1024);
});

test("the Chinese font holds every character of the gazetteer and the basemap", () => {
  const held = new Set<string>(provenance.characters);
  expect(
    chineseCharacters("geodata").filter((character) => !held.has(character)),
    "run npm run fonts",
  ).toEqual([]);
});
