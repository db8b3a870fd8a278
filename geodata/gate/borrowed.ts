import { nameBlanker } from "../../lib/atlas/blank-names.ts";
import type { Actor } from "../schema.ts";
import type { Loaded } from "./loaded.ts";
import { isPublishersOwn } from "./our-texts.ts";
import type { Problem } from "./problem.ts";
import { personNames, properNames } from "./proper-names.ts";
import { anchorTexts, textsOf } from "./walk.ts";

/** This many words in a row are a sentence taken over, not a fact. */
const LONGEST_RUN = 7;

interface Word {
  readonly text: string;
  /** Part of a name or of a document's title: words that cannot be others. */
  readonly name: boolean;
}

/** An article's words and where each run of them begins. */
export interface Wording {
  readonly words: readonly string[];
  readonly starts: ReadonlyMap<string, readonly number[]>;
}

/** The words of an article, ready to be looked for. A run never crosses from one paragraph into the next. */
export function wordingOf(paragraphs: readonly string[]): Wording {
  const words = paragraphs.flatMap((paragraph) => [...wordsOf(paragraph, paragraph).map(({ text }) => text), ""]);
  const starts = new Map<string, number[]>();
  for (let at = 0; at + LONGEST_RUN < words.length; at++) {
    const run = words.slice(at, at + LONGEST_RUN + 1);
    if (!run.includes("")) starts.set(run.join(" "), [...(starts.get(run.join(" ")) ?? []), at]);
  }
  return { words, starts };
}

/** The words that `text` has in a row with an article, or undefined where they are few; names and titles do not count. */
export function borrowedRun(text: string, article: Wording, blank: (text: string) => string): string | undefined {
  const words = wordsOf(text, blank(text));
  for (let from = 0; from + LONGEST_RUN < words.length; from++) {
    const key = words
      .slice(from, from + LONGEST_RUN + 1)
      .map((word) => word.text)
      .join(" ");
    for (const start of article.starts.get(key) ?? []) {
      let length = 0;
      while (words[from + length] && words[from + length]?.text === article.words[start + length]) length++;
      const run = words.slice(from, from + length);
      if (run.filter((word) => !word.name).length > LONGEST_RUN) return run.map((word) => word.text).join(" ");
    }
  }
  return undefined;
}

/** Words in lower case, without punctuation; `blanked` has spaces where `text` has names. */
function wordsOf(text: string, blanked: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0].toLowerCase().replaceAll(/['’]/g, ""),
    name: blanked[match.index] === " ",
  }));
}

/** Every text of the dataset that takes over a run of words from an article it was made from. */
export function borrowedTexts(loaded: Loaded, articles: ReadonlyMap<string, readonly string[]>): Problem[] {
  const { dataset, sources } = loaded;
  const titles = [...dataset.citations.values()].flatMap(({ title }) => title ?? []);
  const blank = nameBlanker([...properNames(loaded), ...personNames(dataset), ...titles]);
  const wordings = [...articles].map(([citation, paragraphs]) => ({ citation, wording: wordingOf(paragraphs) }));
  return [...sources.values()].flatMap((source) =>
    [...textsOf(source.value), ...anchorTexts(source.value)]
      .filter(({ path }) => !isPublishersOwn(source.file, path))
      .flatMap(({ path, text }) => {
        const printed = withNames(text, dataset.actors);
        const found = wordings.flatMap(({ citation, wording }) => {
          const run = borrowedRun(printed, wording, blank);
          return run ? [{ citation, run }] : [];
        })[0];
        return found
          ? [source.problem(path, `repeats \`${found.citation}\`: “${found.run}”`, "say it in words of our own")]
          : [];
      }),
  );
}

/** A text as it is printed; a placeholder that leads nowhere stays, for another rule reports it. */
function withNames(text: string, actors: ReadonlyMap<string, Actor>): string {
  return text.replaceAll(/\{([a-z0-9-]+)(\.office)?\}/g, (placeholder, id: string, office?: string) => {
    const actor = actors.get(id);
    return (office ? actor?.office : actor?.name) ?? placeholder;
  });
}
