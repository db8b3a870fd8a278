/** Our own words on the readers' pages are held to the list of the gate, as the dataset's are. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ACCUSING_WORDS, CAPITAL_FOR_GOVERNMENT, withoutQuotations } from "../atlas/accusing-words.ts";
import { inside } from "./project.ts";

const FOLDERS = ["components/pages", "components/pages/en", "app/(pages)/method", "app/(pages)/reply"].concat([
  "app/(pages)/about",
  "app/(pages)/corrections",
]);

/** What a file says: its strings of more than one word, and the text of its elements. */
function prose(source: string): string[] {
  const code = source.replaceAll(/\/\*\*.*?\*\/|\/\/ [^\n]*|^import [^\n]*/gms, "");
  const strings = [...code.matchAll(/"([^"\n]* [^"\n]*)"|`([^`]* [^`]*)`/g)].map(
    ([, plain, template]) => plain ?? template,
  );
  const texts = [...code.matchAll(/(?<=[>}])[^<>{}]*[a-z] [a-z][^<>{}]*(?=[<{])/g)].map(([text]) => text);
  return [...strings, ...texts].map((text) => (text ?? "").replaceAll(/\s+/g, " "));
}

/** The language, not people or a state. */
const LANGUAGE = /\b(?:French and|English and|in) Chinese\b/g;

const said = FOLDERS.flatMap((folder) =>
  readdirSync(inside(folder))
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .flatMap((file) => prose(readFileSync(inside(folder, file), "utf8")).map((text) => ({ file, text }))),
);

test("the words are found", () => {
  expect(said.length).toBeGreaterThan(150);
  expect(said.map(({ text }) => text).join("\n")).toContain("a person is never said to have ties");
});

test("no word of ours convicts or tars, and no capital stands for a government", () => {
  const problems = said.flatMap(({ file, text }) => {
    const ours = withoutQuotations(text).replaceAll(LANGUAGE, "");
    return [...ACCUSING_WORDS.map(({ pattern }) => pattern), CAPITAL_FOR_GOVERNMENT].flatMap((pattern) => {
      const hit = pattern.exec(ours)?.[0];
      return hit ? [`${file}: “${hit}” in: ${text}`] : [];
    });
  });
  expect(problems).toEqual([]);
});
