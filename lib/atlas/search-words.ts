/** Traditional characters of Chinese names in the atlas, each before its simplified form: readers type either. */
const TRADITIONAL = new Map(["臨临", "國国", "遼辽", "寧宁", "慶庆", "龍龙", "東东", "倫伦", "鄉乡", "會会"].map(pair));

function pair(characters: string): [string, string] {
  const [traditional = "", simplified = ""] = characters;
  return [traditional, simplified];
}

/** A run of Chinese characters, or of other letters and digits with the marks upon them. */
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}]\p{M}*)+/gu;
/** Marks upon letters, and characters that nobody can see. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;
const HAN = /\p{Script=Han}/u;
const DIGIT = /\p{N}/u;
/** Shorter words are never taken for others: too many names are as short. */
const SHORTEST_CORRECTED = 5;
/** From this length on a word may differ in two places. */
const LONG = 8;

/** A word for which another one is shown, both as a reader would write them. */
export interface Correction {
  readonly typed: string;
  readonly shown: string;
}

/** What a search text asks for: folded words, all of which must be there, and those of them that were not typed. */
export interface Understood {
  readonly words: readonly string[];
  readonly corrections: readonly Correction[];
}

/** Lower case without accents, for comparing what is typed with what is written. */
export function fold(text: string): string {
  const plain = text.normalize("NFKD").replaceAll(UNSEEN, "").toLowerCase().replaceAll(/\s+/g, " ").trim();
  return plain.replaceAll(/\p{Script=Han}/gu, (character) => TRADITIONAL.get(character) ?? character);
}

/** The folded words of a text, in order. Chinese is not cut into words: a run of it is found by any part. */
export function wordsOf(text: string): string[] {
  return fold(text).replaceAll(/['’]/g, "").match(WORD) ?? [];
}

/**
 * Whether a word stands in a text of folded words apart by spaces. Four letters and more may be any part of one, and so may
 * Chinese characters; fewer must begin one, for they stand within many words that nobody means by them.
 */
export function holds(text: string, word: string): boolean {
  if (word.length > 3 || HAN.test(word)) return text.includes(word);
  return text.startsWith(word) || text.includes(` ${word}`);
}

/**
 * What is meant by a search text, where `known` are the words there are, likelier ones first. A word that stands in none of
 * them, not even as a part, is taken for the one most like it, if one is like it.
 */
export function understand(text: string, known: readonly string[]): Understood {
  const corrections: Correction[] = [];
  const words = typedWords(text).map(({ typed, word }) => {
    if (known.some((each) => holds(each, word))) return word;
    const meant = HAN.test(word) ? longestPart(word, known) : mostLike(word, known);
    if (meant === null) return word;
    corrections.push({ typed, shown: /^\p{Lu}/u.test(typed) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant });
    return meant;
  });
  const rest = fold(text);
  // Signs alone are no word, and what is written has none of them: nothing is found, rather than everything.
  return { words: words.length === 0 && rest !== "" ? [rest] : words, corrections };
}

/** "No exact match for “Darqing”; showing “Daqing”.", or nothing where every word was found as it was typed. */
export function correctionSentence({ corrections }: Pick<Understood, "corrections">): string {
  if (corrections.length === 0) return "";
  const list = (words: readonly string[]) => words.map((word) => `“${word}”`).join(" and ");
  return `No exact match for ${list(corrections.map(({ typed }) => typed))}; showing ${list(corrections.map(({ shown }) => shown))}.`;
}

/** Words as they were typed, each with what it is folded to. */
function typedWords(text: string): { typed: string; word: string }[] {
  const plain = text
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/['’]/g, "")
    .normalize("NFC");
  return (plain.match(WORD) ?? []).flatMap((typed) => wordsOf(typed).map((word) => ({ typed, word })));
}

/** The known word that differs least in its letters, and begins with the same. Figures are never taken for others. */
function mostLike(word: string, known: readonly string[]): string | null {
  if (word.length < SHORTEST_CORRECTED || DIGIT.test(word)) return null;
  let most = word.length < LONG ? 1 : 2;
  let best: string | null = null;
  for (const each of known) {
    if (each.charAt(0) !== word.charAt(0) || Math.abs(each.length - word.length) > most) continue;
    const differs = distance(word, each);
    if (differs > most || (differs === most && best !== null)) continue;
    best = each;
    most = differs;
  }
  return best;
}

/** The longest part, of two characters at least, that stands in a known word: 临汾 of 临汾市. */
function longestPart(word: string, known: readonly string[]): string | null {
  const names = known.filter((each) => HAN.test(each));
  const characters = [...word];
  for (let length = characters.length - 1; length >= 2; length--) {
    for (let start = 0; start + length <= characters.length; start++) {
      const part = characters.slice(start, start + length).join("");
      if (names.some((each) => each.includes(part))) return part;
    }
  }
  return null;
}

/** How many letters must be put in, left out, exchanged for another or with their neighbour to make one word of the other. */
export function distance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      line.push(least);
    }
    before = above;
    above = line;
  }
  return above[other.length] ?? 0;
}
