import type { RecordRow } from "../atlas/row.ts";
import { ENGLISH } from "../atlas/stamp-english.ts";
import { bearingWords } from "../style/label-words.ts";

/** The words that open the sentence of ties whose drawing could be taken for a verdict. */
const OPENINGS: readonly string[] = [ENGLISH.openings.listing, ENGLISH.openings.partnership, ENGLISH.openings.posting];

/**
 * What stands beside a mark of these records: of one its own sentence, of several how many they are, what they are, how the claims were
 * answered and what was found. "" for none.
 */
export function stampWords(rows: readonly RecordRow[]): string {
  const [only] = rows;
  if (!only) return "";
  if (rows.length === 1) return only.stamp;
  const counted = `${rows.length} records: ${bearingWords(rows)}`;
  const openings = OPENINGS.map((words) => ({ words, n: rows.filter((row) => opensWith(row, words)).length }));
  const all = openings.find(({ n }) => n === rows.length);
  if (all) return `${all.words} · ${counted}`;
  const some = openings.filter(({ n }) => n > 0).map(({ words, n }) => ` · of these ${n}: ${lowered(words)}`);
  return `${counted}${some.join("")}`;
}

/** Whether a sentence begins by saying what kind of tie it is about. */
export function opensWithKind(row: RecordRow): boolean {
  return OPENINGS.some((words) => opensWith(row, words));
}

function opensWith({ stamp }: RecordRow, words: string): boolean {
  return stamp === words || stamp.startsWith(`${words} · `);
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
