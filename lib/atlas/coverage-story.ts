import type { LeftOut } from "../../geodata/schema/vocabulary.ts";
import type { Coverage } from "../../geodata/schema.ts";
import { capitalised } from "./names.ts";

/** What became of an article's paragraphs, ready to be read. */
export interface CoverageStory {
  /** "Of its 34 paragraphs 19 carry records and 15 are left out." */
  readonly sentence: string;
  /** In the order in which the article comes to them: "Paragraphs 2, 11 and 13 to 15". */
  readonly records: readonly { readonly id: string; readonly where: string }[];
  /** "3 picture captions or credits: paragraphs 2, 11 and 12", one for each kind. */
  readonly left: readonly string[];
}

/** Each kind of paragraph that is left out, in the words printed for readers: one, and many. */
export const LEFT_WORDS: Readonly<Record<LeftOut, readonly [string, string]>> = {
  headline: ["headline", "headlines"],
  byline: ["line with author, place or date", "lines with author, place or date"],
  caption: ["picture caption or credit", "picture captions or credits"],
  opinion: ["paragraph of opinion or analysis", "paragraphs of opinion or analysis"],
  background: [
    "paragraph of background about no record of the atlas",
    "paragraphs of background about no record of the atlas",
  ],
  boilerplate: ["line of the web page, not of the article", "lines of the web page, not of the article"],
  repetition: ["paragraph that repeats another", "paragraphs that repeat others"],
};

/** The story of an article's ledger. It speaks of records by id: whoever prints them prints their stamps too. */
export function coverageStory({ paragraphs }: Coverage): CoverageStory {
  const used = paragraphs.filter(({ records }) => records);
  const ids = new Set(used.flatMap(({ records = [] }) => records));
  return {
    sentence: sentenceOf(paragraphs.length, used.length),
    records: [...ids].map((id) => ({
      id,
      where: capitalised(where(used.filter(({ records }) => records?.includes(id)).map(({ at }) => at))),
    })),
    left: (Object.keys(LEFT_WORDS) as LeftOut[]).flatMap((kind) => {
      const numbers = paragraphs.filter(({ left }) => left === kind).map(({ at }) => at);
      const words = LEFT_WORDS[kind][numbers.length === 1 ? 0 : 1];
      return numbers.length > 0 ? [`${numbers.length} ${words}: ${where(numbers)}`] : [];
    }),
  };
}

function sentenceOf(all: number, used: number): string {
  if (used === all) return `Each of its ${all} paragraphs carries a record.`;
  const carry = used === 1 ? "1 carries a record" : `${used} carry records`;
  return `Of its ${all} paragraphs ${carry} and ${all - used} ${all - used === 1 ? "is" : "are"} left out.`;
}

/** "paragraph 6", "paragraphs 7 to 9", "paragraphs 2, 11 and 13 to 15". */
function where(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const words = runs.flatMap(([from, to]) =>
    to - from > 1 ? [`${from} to ${to}`] : to > from ? [`${from}`, `${to}`] : [`${from}`],
  );
  const list = words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words.join("");
  return `paragraph${numbers.length > 1 ? "s" : ""} ${list}`;
}
