import { capitalised } from "./names.ts";
import { numberWord } from "./number-words.ts";
import type { SearchEntry, SearchFile, SearchKind } from "./search-entry.ts";
import { type Correction, holds, understand, wordsOf } from "./search-words.ts";

/** Options of one sort, best first. */
export interface SuggestionGroup {
  readonly id: string;
  readonly label: string;
  readonly options: readonly SearchEntry[];
  /** How many match, of which `options` are the first. */
  readonly matches: number;
}

export interface Suggestions {
  readonly groups: readonly SuggestionGroup[];
  readonly corrections: readonly Correction[];
  /** That several people have the name, in a sentence; empty where it can mean one at most. */
  readonly people: string;
}

/** Finds what somebody may be looking for. Never throws. */
export type Suggest = (text: string) => Suggestions;

/** The sorts in the order in which they come when they match equally well, and how many of each are shown at most. */
const SORTS: readonly { id: string; label: string; kinds: readonly SearchKind[]; most: number }[] = [
  { id: "places", label: "Places and regions", kinds: ["place", "region"], most: 3 },
  { id: "programs", label: "Programs", kinds: ["program"], most: 3 },
  { id: "actors", label: "People and bodies", kinds: ["actor"], most: 3 },
  { id: "records", label: "Records", kinds: ["event", "tie"], most: 5 },
  { id: "sources", label: "Sources", kinds: ["source"], most: 3 },
];

/** A name as one text and as words; what begins with an article is there also without it. */
interface Name {
  readonly text: string;
  readonly words: readonly string[];
  /** The title, or the name in Chinese script: what an option prints. */
  readonly printed: boolean;
}

/** An entry with its words in the form in which they are compared. */
interface Prepared {
  readonly entry: SearchEntry;
  readonly names: readonly Name[];
  /** Further words, each after a space. */
  readonly text: string;
}

/** Makes the search ready: what it returns answers each keystroke. */
export function suggester({ entries }: SearchFile): Suggest {
  const prepared = entries.map(prepare);
  // Names come first: a word that is like two others rather means a name.
  const known = [
    ...new Set([
      ...prepared.flatMap(({ names }) => names.flatMap(({ words }) => words)),
      ...prepared.flatMap(({ text }) => text.split(" ").filter(Boolean)),
    ]),
  ];
  return (text) => {
    const { words, corrections } = understand(text, known);
    if (words.length === 0) return { groups: [], corrections, people: "" };
    const found = prepared
      .map((each) => ({ each, score: score(each, words) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || b.each.entry.records - a.each.entry.records);
    const groups = SORTS.flatMap(({ id, label, kinds, most }) => {
      const own = found.filter(({ each }) => kinds.includes(each.entry.kind));
      const [best] = own;
      const options = own.slice(0, most).map(({ each }) => each.entry);
      return best ? [{ rank: rankOf(id, best.score), group: { id, label, options, matches: own.length } }] : [];
    });
    return {
      groups: groups.sort((a, b) => b.rank - a.rank).map(({ group }) => group),
      corrections,
      people: peopleSentence(found.map(({ each }) => each).filter((each) => hasName(each, words)).length),
    };
  };
}

function prepare(entry: SearchEntry): Prepared {
  const { title, zh, also = [], words = "" } = entry;
  const names = [title, ...(zh ? [zh] : []), ...also].flatMap((name): Name[] => {
    const own = wordsOf(name);
    const readings = own[0] === "the" ? [own, own.slice(1)] : [own];
    return readings.map((each) => ({ text: each.join(" "), words: each, printed: !also.includes(name) }));
  });
  return { entry, names, text: ` ${words}` };
}

const WHOLE_NAME = 100;
const NAME_BEGINS = 80;
/** What a name that is not printed comes behind. */
const NOT_PRINTED = 5;
/** The most that words apart from one another can come to, and the most of each. */
const APART = 60;
const WORD = { whole: 10, begins: 8, part: 4, elsewhere: 2, partElsewhere: 1 };

/** How well an entry matches: 0 where one of the words is nowhere in it. */
function score({ names, text: further }: Prepared, wanted: readonly string[]): number {
  const text = wanted.join(" ");
  const asName = Math.max(...names.map((name) => nameScore(name, text)));
  if (asName > 0) return asName;
  let sum = 0;
  for (const word of wanted) {
    const found = Math.max(...names.map((name) => inName(name.words, word)), elsewhere(further, word));
    if (found === 0) return 0;
    sum += found;
  }
  return (APART * sum) / (wanted.length * WORD.whole);
}

/** How well a text is a name or the beginning of one; 0 where it is neither. */
function nameScore(name: Name, text: string): number {
  const score = name.text === text ? WHOLE_NAME : name.text.startsWith(text) ? NAME_BEGINS : 0;
  return score > 0 && !name.printed ? score - NOT_PRINTED : score;
}

/**
 * Sorts of equal rank keep their own order: only a name, or the beginning of one, brings a sort to the front. That of a document
 * begins with its publisher's, which is suggested itself.
 */
function rankOf(sort: string, score: number): number {
  return sort === "sources" && score < WHOLE_NAME - NOT_PRINTED ? 0 : Math.max(score, APART);
}

function inName(words: readonly string[], word: string): number {
  if (words.includes(word)) return WORD.whole;
  if (words.some((each) => each.startsWith(word))) return WORD.begins;
  return words.some((each) => holds(each, word)) ? WORD.part : 0;
}

function elsewhere(text: string, word: string): number {
  if (text.includes(` ${word}`)) return WORD.elsewhere;
  return holds(text, word) ? WORD.partElsewhere : 0;
}

/** Whether the words are a person's name or begin parts of it. */
function hasName({ entry, names }: Prepared, wanted: readonly string[]): boolean {
  return (
    entry.person !== undefined &&
    wanted.every((word) => names.some(({ words }) => words.some((each) => each.startsWith(word))))
  );
}

function peopleSentence(people: number): string {
  return people > 1
    ? `${capitalised(numberWord(people))} different people with a page here have this name or part of it.`
    : "";
}
