const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** A count in a sentence: a word up to twelve, then figures. */
export function numberWord(n: number): string {
  return SMALL[n] ?? String(n);
}
