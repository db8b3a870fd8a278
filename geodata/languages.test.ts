import { describe, expect, test } from "vitest";
import { stampSentence } from "../lib/atlas/stamp.ts";
import { CHINESE } from "../lib/atlas/stamp-chinese.ts";
import { ENGLISH } from "../lib/atlas/stamp-english.ts";
import { FRENCH } from "../lib/atlas/stamp-french.ts";
import type { StampLanguage } from "../lib/atlas/stamp-language.ts";
import { TODAY } from "../lib/atlas/standing.ts";
import { loadDataset } from "./load.ts";

const { dataset } = loadDataset("geodata");
const records = [...dataset.records.values()];
/** Every name is “X”, so that what remains of a sentence is the language's own. */
const actors = new Map([...dataset.actors].map(([id, actor]) => [id, { ...actor, name: "X", office: "X" }]));
const groups = records.flatMap(({ claims, responses = [] }) =>
  [...claims, ...responses].flatMap(({ by }) => ("who" in by ? [by.who] : [])),
);

function bare(record: (typeof records)[number], language: StampLanguage): string {
  const named = { ...language, actors: {}, groups: Object.fromEntries(groups.map((who) => [who, "X"])) };
  return stampSentence(record, { actors, printNames: true }, TODAY, named);
}

test("English is the language of a stamp unless another is asked for", () => {
  const telling = { actors: dataset.actors, printNames: true };
  for (const record of records)
    expect(stampSentence(record, telling)).toBe(stampSentence(record, telling, TODAY, ENGLISH));
});

describe.each([
  [
    "French",
    FRENCH,
    /\b(?:by|the|and|of|to|no|not|in|through|since|about|X:|denied|official (?:act|finding|review))\b/i,
  ],
  ["Chinese", CHINESE, /[A-WYZa-z]/],
] as const)("stamps of all records in %s", (_, language, foreign) => {
  test("have all parts of the English ones and no word of theirs", () => {
    for (const record of records) {
      const stamp = bare(record, language);
      expect(stamp.split(" · ")).toHaveLength(bare(record, ENGLISH).split(" · ").length);
      expect(stamp).not.toMatch(foreign);
    }
  });

  test("differ wherever the English ones differ", () => {
    const pairs = new Map(records.map((record) => [bare(record, ENGLISH), bare(record, language)]));
    expect(new Set(pairs.values()).size).toBe(pairs.size);
  });
});

test("French has a no-break space before a colon and none before other marks", () => {
  for (const record of records) expect(bare(record, FRENCH)).not.toMatch(/[^\u00a0]:| [;!?]/);
});

test("whoever has a name in a language is a speaker of the atlas or of the examples", () => {
  const ids = new Set([...dataset.actors.keys(), "paper", "mayor", "prosecutor"]);
  for (const { actors: named, groups: called } of [FRENCH, CHINESE]) {
    expect(Object.keys(named).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(called).filter((who) => who !== "officials" && !groups.includes(who))).toEqual([]);
  }
});
