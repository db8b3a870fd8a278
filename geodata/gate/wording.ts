import { accusingWordsIn, type WordHit } from "../../lib/atlas/accusing-words.ts";
import { nameBlanker } from "../../lib/atlas/blank-names.ts";
import type { Rule } from "./loaded.ts";
import { OURS, ourTexts } from "./our-texts.ts";
import { fileNames, literalNames } from "./people.ts";
import type { Problem } from "./problem.ts";
import { properNames } from "./proper-names.ts";
import { idWords, strangers } from "./strangers.ts";

/** Rule 6. A finding may use the words of the body that found; proper names of bodies are what they are. */
const accusingWords: Rule = (loaded) => {
  const blank = nameBlanker(properNames(loaded));
  const problems: Problem[] = [];
  for (const { file, path, text } of ourTexts(loaded, OURS)) {
    if (path[0] === "findings" && (path.at(-1) === "text" || path.at(-1) === "scope")) continue;
    if (file.startsWith("programs") && path.at(-1) === "label") continue;
    for (const { kind, word, instead } of firstOfEach(accusingWordsIn(text, blank))) {
      const source = loaded.sources.get(file);
      const problem =
        kind === "capital"
          ? source?.problem(path, `uses a capital's name for a government (“${word}”)`, instead)
          : source?.problem(path, `says “${word}” in our own voice`, `write instead: ${instead}`);
      if (problem) problems.push(problem);
    }
  }
  return problems;
};

/** One problem for each remedy: who mends the first sees the others. */
function firstOfEach(hits: readonly WordHit[]): WordHit[] {
  return hits.filter(({ instead }, i) => hits.findIndex((hit) => hit.instead === instead) === i);
}

/** The word rules together: an unknown word that another rule already refuses at the same place is one cause, not two. */
const wording: Rule = (loaded) => {
  const first = [...literalNames(loaded), ...accusingWords(loaded)];
  const at = (problem: Problem) => `${problem.file}:${problem.line}:${problem.column}`;
  const taken = new Set(first.map(at));
  return [...first, ...strangers(loaded).filter((problem) => !taken.has(at(problem)))];
};

/** The rules of file names together: a person's name is one cause, not also an unknown word. */
const namesOfFiles: Rule = (loaded) => {
  const persons = fileNames(loaded);
  const taken = new Set(persons.map((problem) => problem.file));
  return [...persons, ...idWords(loaded).filter((problem) => !taken.has(problem.file))];
};

export const wordingRules: readonly Rule[] = [wording, namesOfFiles];
