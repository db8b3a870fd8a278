import { accusingWordsIn } from "../atlas/accusing-words.ts";
import { nameBlanker } from "../atlas/blank-names.ts";
import { personNamedIn } from "../atlas/person-named.ts";
import type { WordingFile } from "../atlas/wording-file.ts";

/** Something in an editor's words that the data would not be let say. The words stay as they are: it is a warning. */
export interface WordingWarning {
  /** The words that are meant. */
  readonly words: string;
  /** Where they begin in the text, in UTF-16 units as a text field's selection counts; null where the text as a whole is meant. */
  readonly at: number | null;
  /** What is amiss, as a sentence. */
  readonly what: string;
  /** What to write instead. */
  readonly instead: string;
}

/**
 * What a title, a subtitle or a note says that would be refused in the data: words that convict or tar, a capital's name for a
 * government, a person's name. What stands inside quotation marks is somebody's words, as in the data.
 */
export function wordingWarnings(text: string, { names, people }: WordingFile): WordingWarning[] {
  // Chinese stands without spaces around a name.
  const person = personNamedIn(text, people) ?? people.find(({ name }) => HAN.test(name) && text.includes(name));
  const hits = accusingWordsIn(text, names.length > 0 ? nameBlanker(names) : (same) => same);
  return [
    ...hits.map(({ kind, word, at, instead }) => ({
      words: word,
      at,
      what:
        kind === "capital"
          ? `“${word}” uses a capital’s name for a government.`
          : `“${word}” says more than the records do.`,
      instead: `Write instead: ${instead}.`,
    })),
    ...(person
      ? [
          {
            words: person.name,
            at: indexOf(text, person.name),
            what: `“${person.name}” is a person’s name; in a title it reads as a finding about that person.`,
            instead: `Write instead: ${person.office}.`,
          },
        ]
      : []),
  ];
}

const HAN = /\p{Script=Han}/u;

/** Names are found in either order and any case, so that the place of some is not known. */
function indexOf(text: string, name: string): number | null {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? null : at;
}
