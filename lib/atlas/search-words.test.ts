import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctionSentence, distance, fold, holds, understand, wordsOf } from "./search-words.ts";

const KNOWN = ["daqing", "linfen", "vancouver", "toronto", "quebec", "2023", "临汾", "大庆", "daring"];
const shown = (text: string) => understand(text, KNOWN).words.join(" ");

describe("words", () => {
  test.each([
    ["Québec", ["quebec"]],
    ["O'Toole’s", ["otooles"]],
    ["St. John's, 2023", ["st", "johns", "2023"]],
    ["Toronto多伦多", ["toronto", "多伦多"]],
    ["多倫多 臨汾", ["多伦多", "临汾"]],
    ["Da\u200bqing \u202eLinfen\u202c", ["daqing", "linfen"]],
    ["ﬁnding Ⅳ", ["finding", "iv"]],
    ["", []],
    ["!? ·", []],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("folding twice is folding once", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe("a word that stands nowhere", () => {
  test.each([
    ["Darqing", "daqing"],
    ["Linfeng", "linfen"],
    ["Vancover", "vancouver"],
    ["Tornoto", "toronto"],
    ["临汾市", "临汾"],
  ])("%s is taken for %s", (typed, meant) => {
    const understood = understand(typed, KNOWN);
    expect(understood.words).toEqual([meant]);
    expect(understood.corrections).toHaveLength(1);
  });

  test.each([
    ["what is there, even as a part", "daqin"],
    ["what is like nothing", "xyzzyplugh"],
    ["what is short: too many names are", "linf"],
    ["what begins with another letter", "winfen"],
    ["figures", "2024"],
    ["a single Chinese character of none", "川"],
  ])("%s stays as it is typed", (_, typed) => {
    expect(shown(typed)).toBe(typed);
    expect(understand(typed, KNOWN).corrections).toEqual([]);
  });

  test("is said, as the reader wrote it", () => {
    expect(correctionSentence(understand("Darqing linfeng Toronto", KNOWN))).toBe(
      "No exact match for “Darqing” and “linfeng”; showing “Daqing” and “linfen”.",
    );
    expect(correctionSentence(understand("Daqing", KNOWN))).toBe("");
  });
});

test("a few letters must begin a word, more may be a part of one", () => {
  const text = "8 change shanxi 多伦多山西同乡会";
  for (const word of ["8", "cha", "sha", "hang", "hanxi", "山西", "会"]) expect(holds(text, word), word).toBe(true);
  for (const word of ["han", "xi", "hangs", "北"]) expect(holds(text, word), word).toBe(false);
});

test("signs alone ask for something that nothing has, and no text asks for nothing", () => {
  expect(understand("!!!", KNOWN).words).toEqual(["!!!"]);
  expect(understand(" \u200b ", KNOWN).words).toEqual([]);
});

test("the distance of two words is the same both ways, and none only from a word to itself", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const differs = distance(one, other);
      expect(differs).toBe(distance(other, one));
      expect(differs === 0).toBe(one === other);
      expect(differs).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      expect(differs).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
  expect(distance("toronto", "tornoto")).toBe(1);
});
