import { ACCUSING_WORDS, CAPITAL_FOR_GOVERNMENT, withoutQuotations } from "./accusing-words.ts";
import type { Loaded, Rule } from "./loaded.ts";
import { fileNames, literalNames } from "./people.ts";
import type { Problem } from "./problem.ts";
import { blankNames, properNames } from "./proper-names.ts";
import { textsOf } from "./walk.ts";

/** Capitalised words of ordinary English that are never a person's name. */
const ORDINARY = new Set(
  (
    "I January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday " +
    "Saturday Sunday Canadian Canadians American Americans English French Mandarin Conservative Liberal Progressive Independent MP MPs MPP PMO"
  ).split(" "),
);

/** Files whose texts readers see. Citations carry publishers' own titles and authors; only our own words in them are looked at. */
const OURS = /^(?:events|ties|places)\/|^(?:programs|regions|site|tombstones)\.yaml$/;
const OURS_OR_DESCRIBING =
  /^(?:events|ties|places|actors|citations)\/|^(?:programs|regions|site|tombstones|origins)\.yaml$/;

interface OurText {
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

function ourTexts({ sources }: Loaded, files: RegExp): OurText[] {
  return [...sources.values()].flatMap((source) =>
    files.test(source.file)
      ? textsOf(source.value)
          .filter(
            ({ path }) =>
              !(source.file.startsWith("citations/") && (path.at(-1) === "title" || path.at(-1) === "says")),
          )
          .map((found) => ({ file: source.file, ...found }))
      : [],
  );
}

/** Rule 6. A finding may use the words of the body that found; proper names of bodies are what they are. */
const accusingWords: Rule = (loaded) => {
  const names = properNames(loaded);
  const problems: Problem[] = [];
  for (const { file, path, text } of ourTexts(loaded, OURS)) {
    if (path[0] === "findings" && (path.at(-1) === "text" || path.at(-1) === "scope")) continue;
    if (file.startsWith("programs") && path.at(-1) === "label") continue;
    const ours = blankNames(withoutQuotations(text), names);
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

/** Words that some text of the dataset uses in lower case: they may begin a sentence. */
function lexiconOf(texts: readonly OurText[], openers: readonly string[]): Set<string> {
  const words = new Set(openers.map((word) => word.toLowerCase()));
  for (const { text } of texts) for (const [word] of text.matchAll(/(?<![\p{L}])\p{Ll}[\p{Ll}’'-]*/gu)) words.add(word);
  return words;
}

const BEGINS_SENTENCE = /(?:^|[.!?:;]["”’)]?\s+|[“"(]\s*|·\s*)$/;

/** Capitalised words of `text` that nobody vouched for, in runs: what a stranger's name looks like. */
function unknownNames(text: string, names: readonly string[], lexicon: ReadonlySet<string>): string[] {
  const rest = blankNames(text, names);
  const runs: string[] = [];
  let end = -2;
  for (const match of rest.matchAll(/\p{Lu}[\p{L}’'-]*/gu)) {
    const word = match[0].replace(/[’']s?$/, "");
    const before = rest.slice(0, match.index);
    const inWord = /[\p{L}\p{N}]$/u.test(before);
    const acronym = /^\p{Lu}{2,6}s?$/u.test(word);
    const opener = BEGINS_SENTENCE.test(before) && lexicon.has(word.toLowerCase());
    if (inWord || acronym || ORDINARY.has(word) || opener) continue;
    const last = runs.length - 1;
    if (match.index - end <= 1 && last >= 0) runs[last] = `${runs[last]} ${word}`;
    else runs.push(word);
    end = match.index + match[0].length;
  }
  return runs;
}

/** The person-name guard: only actors, publishers, authors, places and the short list of proper nouns pass. */
const strangers: Rule = (loaded) => {
  const names = properNames(loaded);
  const texts = ourTexts(loaded, OURS_OR_DESCRIBING);
  const lexicon = lexiconOf(texts, loaded.dataset.words.openers);
  return texts.flatMap(({ file, path, text }) => {
    const source = loaded.sources.get(file);
    if (!source || file.startsWith("actors/")) return [];
    return unknownNames(text, names, lexicon).map((run) =>
      source.problem(
        path,
        `“${run}” looks like a person's name`,
        "speak of the role; if it is no person, add it to words.yaml",
      ),
    );
  });
};

/** Words of an id must be words of the dataset: what a stranger's name in a link would not be. */
const idWords: Rule = (loaded) => {
  const texts = ourTexts(loaded, OURS_OR_DESCRIBING);
  const known = lexiconOf(texts, loaded.dataset.words.openers);
  for (const name of properNames(loaded))
    for (const word of name.toLowerCase().split(/[^\p{L}\p{N}]+/u)) known.add(word);
  for (const word of ORDINARY) known.add(word.toLowerCase());
  const plain = new Set([...known].map(fold));
  return [...loaded.ids.events, ...loaded.ids.ties].flatMap((id) => {
    const source = loaded.sources.get(`events/${id}.yaml`) ?? loaded.sources.get(`ties/${id}.yaml`);
    const stranger = id
      .split("-")
      .find(
        (word) =>
          word.length > 2 &&
          !/^\d+$/.test(word) &&
          !plain.has(word) &&
          !plain.has(`${word}s`) &&
          !plain.has(word.replace(/s$/, "")),
      );
    return stranger && source
      ? [
          source.problem(
            [],
            `has “${stranger}” in its file name, a word that no text here uses`,
            "name the file with plain words of its title, never with a person's name",
          ),
        ]
      : [];
  });
};

function fold(word: string): string {
  return word.normalize("NFKD").replaceAll(/[^a-z0-9]/g, "");
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
