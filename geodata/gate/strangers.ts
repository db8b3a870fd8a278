import { nameBlanker } from "../../lib/atlas/blank-names.ts";
import type { Loaded, Rule } from "./loaded.ts";
import { type FoundText, OURS_OR_DESCRIBING, ourTexts, publishersTexts } from "./our-texts.ts";
import { familyNames, properNames } from "./proper-names.ts";

/** Capitalised words of ordinary English that are never a person's name. */
const ORDINARY = new Set(
  (
    "January February March April May June July August September October November December " +
    "Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday " +
    "Canadian Canadians American Americans Chinese English French Mandarin Conservative Liberal Progressive Independent " +
    "MP MPs MPP PMO"
  ).split(" "),
);

/** Words that some text uses in lower case: they may begin a sentence. */
export function lexiconOf(texts: Iterable<string>, openers: readonly string[]): Set<string> {
  const words = new Set(openers.map((word) => word.toLowerCase()));
  for (const text of texts) for (const [word] of text.matchAll(/(?<![\p{L}])\p{Ll}[\p{Ll}’'-]*/gu)) words.add(word);
  return words;
}

const BEGINS_SENTENCE = /(?:^|[.!?:;]["”’)]?\s+|[“"«(]\s*|[·←]\s*|\d{4}-\d\d-\d\d\s)$/;

/**
 * Capitalised words that nobody vouched for, in runs: what a stranger's name looks like. `rest` is a text whose known
 * names are blanked. Known words may begin a sentence, and stand anywhere in a title or what quotes one.
 */
export function unknownNames(rest: string, lexicon: ReadonlySet<string>, title = false): string[] {
  const runs = [...rest.matchAll(/\p{Script=Han}+/gu)].map(([run]) => run);
  let end = -2;
  for (const match of rest.matchAll(/\p{Lu}[\p{L}’'-]*/gu)) {
    const word = match[0].replace(/[’']s?$/, "");
    const before = rest.slice(0, match.index);
    const inWord = /[\p{L}\p{N}]$/u.test(before);
    // A letter alone is that of a program, or an initial, which says nothing without its name.
    const acronym = /^\p{Lu}{1,6}s?$/u.test(word);
    const opener = lexicon.has(word.toLowerCase()) && (title || BEGINS_SENTENCE.test(before));
    if (inWord || acronym || ORDINARY.has(word) || opener) continue;
    const last = runs.length - 1;
    if (match.index - end <= 1) runs[last] = `${runs[last]} ${word}`;
    else runs.push(word);
    end = match.index + match[0].length;
  }
  return runs;
}

/** What may begin a sentence in the dataset: every word that a text of it has in lower case. */
function lexicon(loaded: Loaded): Set<string> {
  const texts = ourTexts(loaded, OURS_OR_DESCRIBING).map(({ text }) => text);
  return lexiconOf(texts, loaded.dataset.words.openers);
}

/** The person-name guard: only actors, publishers, authors, places and the short list of proper nouns pass. */
export const strangers: Rule = (loaded) => {
  const known = lexicon(loaded);
  const blank = nameBlanker(properNames(loaded));
  // On the page of an actor a note says which part of the name is which.
  const blankOnPage = nameBlanker([...properNames(loaded), ...familyNames(loaded.dataset)]);
  const look = ({ file, path, text }: FoundText, instead: string, title = false) =>
    unknownNames(file.startsWith("actors/") ? blankOnPage(text) : blank(text), known, title).flatMap(
      (run) =>
        loaded.sources
          .get(file)
          ?.problem(
            path,
            `“${run}” looks like a person's name`,
            `${instead}; if it is no person, add it to words.yaml`,
          ) ?? [],
    );
  return [
    ...ourTexts(loaded, OURS_OR_DESCRIBING).flatMap((text) => look(text, "speak of the role")),
    ...publishersTexts(loaded).flatMap((text) => look(text, "describe it in words of our own", true)),
  ];
};

/** Words of an id must be words of the dataset: what a stranger's name in a link would not be. */
export const idWords: Rule = (loaded) => {
  const known = lexicon(loaded);
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
