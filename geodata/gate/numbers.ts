const WORDS: Readonly<Record<number, string>> = {
  1: "one",
  2: "two",
  3: "three",
  4: "four",
  5: "five",
  6: "six",
  7: "seven",
  8: "eight",
  9: "nine",
  10: "ten",
  11: "eleven",
  12: "twelve",
};

/** Whether `text` states the number `n`, in digits (with or without thousands commas) or, up to twelve, as a word. */
export function statesNumber(text: string, n: number): boolean {
  const digits = new Set(
    [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map((match) => match[0].replaceAll(",", "").replace(/\.0+$/, "")),
  );
  const word = WORDS[n];
  return digits.has(String(n)) || (word !== undefined && new RegExp(`\\b${word}\\b`, "i").test(text));
}

/** The numbers a text states in digits, less days, years and list marks, which its dates answer for. */
export function numbersIn(text: string): number[] {
  const undated = text
    .replaceAll(
      /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
      " ",
    )
    .replaceAll(/\b(?:1[89]|20)\d\d\b/g, " ");
  return [...undated.matchAll(/(?<![\p{L}\d])\d[\d,]*(?:\.\d+)?/gu)].map((match) =>
    Number(match[0].replaceAll(",", "")),
  );
}
