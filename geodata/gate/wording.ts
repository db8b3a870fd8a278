import { ACCUSING_WORDS, CAPITAL_FOR_GOVERNMENT, withoutQuotations } from "./accusing-words.ts";
import type { Rule } from "./loaded.ts";
import { OURS, ourTexts } from "./our-texts.ts";
import { fileNames, literalNames } from "./people.ts";
import type { Problem } from "./problem.ts";
import { nameBlanker, properNames } from "./proper-names.ts";
import { idWords, strangers } from "./strangers.ts";

/** Rule 6. A finding may use the words of the body that found; proper names of bodies are what they are. */
const accusingWords: Rule = (loaded) => {
  const blank = nameBlanker(properNames(loaded));
  const problems: Problem[] = [];
  for (const { file, path, text } of ourTexts(loaded, OURS)) {
    if (path[0] === "findings" && (path.at(-1) === "text" || path.at(-1) === "scope")) continue;
    if (file.startsWith("programs") && path.at(-1) === "label") continue;
    const ours = blank(withoutQuotations(text));
    for (const { pattern, instead } of ACCUSING_WORDS) {
      const hit = pattern.exec(ours)?.[0]?.trim();
      const problem = hit
        ? loaded.sources.get(file)?.problem(path, `says “${hit}” in our own voice`, `write instead: ${instead}`)
        : undefined;
      if (problem) problems.push(problem);
    }
    const capital = CAPITAL_FOR_GOVERNMENT.exec(withoutQuotations(text))?.[0];
    const problem = capital
      ? loaded.sources
          .get(file)
          ?.problem(
            path,
            `uses a capital's name for a government (“${capital}”)`,
            "name the government, ministry or body that acted",
          )
      : undefined;
    if (problem) problems.push(problem);
  }
  return problems;
};

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
