import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWording } from "../atlas/read-map-data.ts";
import { wordingWarnings } from "../export/wording.ts";
import { atlasWording, loadAtlas } from "./atlas.ts";

const file = atlasWording();
const warned = (text: string) => wordingWarnings(text, file).map(({ words }) => words);

describe("an editor's words", () => {
  test("that convict or tar are warned of, each where it stands, with what to write instead", () => {
    const text = "How the regime ran a spy network, and its agents";
    const warnings = wordingWarnings(text, file);
    expect(warnings.map(({ words }) => words)).toEqual(["regime", "ran", "spy", "network", "agents"]);
    for (const { words, at, instead } of warnings) {
      expect(text.slice(at ?? -1).startsWith(words)).toBe(true);
      expect(instead).toMatch(/^Write instead: .+\.$/);
    }
  });

  test("are warned of every time, but not inside quotation marks or as a body's name", () => {
    expect(warned("agents and agents")).toEqual(["agents", "agents"]);
    expect(warned("He said “agents of a regime”")).toEqual([]);
    expect(warned("The United Front Work Department in China")).toEqual([]);
    expect(warned("A front in China")).toEqual(["front"]);
  });

  test("do not let a capital act", () => {
    expect(warned("Beijing denied it")).toEqual(["Beijing denied"]);
    expect(warned("What was said in Beijing")).toEqual([]);
  });

  test("name nobody whom the records name, in any script and order", () => {
    for (const { name, office } of file.people)
      expect(wordingWarnings(`Who met ${name}?`, file)).toContainEqual(
        expect.objectContaining({ words: name, at: 8, instead: `Write instead: ${office}.` }),
      );
    const [person] = file.people.filter(({ name }) => name.includes(" "));
    const turned = person?.name.toUpperCase().split(" ").reverse().join(" ");
    expect(warned(`About ${turned}`)).toEqual([person?.name]);
    const chinese = { ...file, people: [{ name: "某某", office: "the office" }] };
    expect(wordingWarnings("关于某某的说法", chinese)).toMatchObject([{ words: "某某", at: 2 }]);
  });

  test("of our own pass: names of programs, regions and places, and every title of a record", () => {
    const { programs, regions, placeRows, rows, site } = loadAtlas();
    const ours = [
      ...programs.map(({ label }) => label),
      ...[...regions, ...placeRows].map(({ name }) => name),
      ...rows.map(({ title }) => title),
      site.title,
    ];
    expect(ours.filter((text) => warned(text).length > 0)).toEqual([]);
  });

  test("may be anything at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 140 }), (text) => {
        for (const { at, words } of wordingWarnings(text, file)) expect(text.slice(at ?? 0)).toContain(words);
      }),
    );
  });
});

test("the file arrives whole or not at all", () => {
  const text = JSON.stringify(file);
  expect(readWording(text)).toEqual(file);
  expect(() => readWording(text.slice(0, -2))).toThrow("The list of words arrived incomplete.");
});

test("the public file names only people whom actor pages name, and few bodies", () => {
  const { actors } = loadAtlas();
  const people = [...actors.values()].filter(({ kind }) => kind === "person").map(({ name }) => name);
  expect(file.people.map(({ name }) => name)).toEqual(expect.arrayContaining(people));
  expect(file.names.length).toBeLessThan(40);
  expect(file.names).toContain("United Front Work Department");
});
