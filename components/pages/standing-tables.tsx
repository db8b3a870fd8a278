import { STANCES } from "../../geodata/schema/vocabulary.ts";
import { MARK_ORDER } from "../../lib/atlas/mark.ts";
import type { ComputedStanding, Mark } from "../../lib/atlas/row.ts";
import { exampleAnswer, exampleStamp } from "../../lib/atlas/stamp-examples.ts";
import type { StampLanguage } from "../../lib/atlas/stamp-language.ts";
import { Mark as Tile } from "../ui/mark.tsx";
import type { PageWords } from "./page-words.ts";
import styles from "./room.module.css";
import { Table } from "./table.tsx";

/** Two lines of the key say the same of what courts and of what inquiries decide: the key prints one. */
const KEY: readonly Mark[] = MARK_ORDER.filter((mark) => mark !== "found");

/** Every standing with its meaning and the sentence of an invented record. */
export function StandingTable({ words }: { words: PageWords }) {
  const { language, heads, captions } = words;
  return (
    <Table
      caption={captions.standings}
      heads={[heads.standing, heads.meaning]}
      groups={[
        {
          rows: standingsOf(language).map((standing) => ({
            key: standing,
            cells: [language.standings[standing], <Meaning key={standing} standing={standing} words={words} />],
          })),
        },
      ]}
    />
  );
}

function Meaning({ standing, words: { language, heads, label } }: { standing: ComputedStanding; words: PageWords }) {
  return (
    <>
      <p>{language.definitions[standing]}</p>
      <p>
        <span className={styles.small}>{label(heads.example)}</span> {exampleStamp(standing, language)}
      </p>
    </>
  );
}

/** The key's lines with their marks. */
export function MarkList({ words: { language } }: { words: PageWords }) {
  return (
    <ul className={styles.marks}>
      {KEY.map((mark) => (
        <li key={mark}>
          <Tile mark={mark} program={null} /> <span>{language.marks[mark]}</span>
        </li>
      ))}
    </ul>
  );
}

/** The fixed words of two languages beside each other, for whoever translates them. */
export function SameWords({ left, right, words }: { left: StampLanguage; right: StampLanguage; words: PageWords }) {
  const { heads, captions, language } = words;
  const both = [left, right];
  const cells = (of: (language: StampLanguage) => string) =>
    both.map((each) => <In key={each.tag} language={each} page={language} words={of(each)} />);
  const standings = (of: (language: StampLanguage, standing: ComputedStanding) => string, suffix: string) =>
    standingsOf(left).map((standing) => ({ key: standing + suffix, cells: cells((each) => of(each, standing)) }));
  return (
    <Table
      plain
      caption={captions.same(words.languages[left.tag] ?? left.name, words.languages[right.tag] ?? right.name)}
      heads={both.map(({ tag, name }) => (
        <span key={tag} lang={tag}>
          {name}
        </span>
      ))}
      groups={[
        { head: heads.standings, rows: standings(({ standings: all }, standing) => all[standing], "") },
        { head: heads.meaning, rows: standings(({ definitions }, standing) => definitions[standing], "-means") },
        { head: heads.example, rows: standings((each, standing) => exampleStamp(standing, each), "-says") },
        {
          head: heads.answers,
          rows: STANCES.map((stance) => ({ key: stance, cells: cells((each) => exampleAnswer(stance, each)) })),
        },
        { head: heads.key, rows: KEY.map((mark) => ({ key: mark, cells: cells(({ marks }) => marks[mark]) })) },
      ]}
    />
  );
}

/** Words of a language, marked as such where it is not the page's own. */
function In({ language, page, words }: { language: StampLanguage; page: StampLanguage; words: string }) {
  return language === page ? words : <span lang={language.tag}>{words}</span>;
}

function standingsOf({ standings }: StampLanguage): ComputedStanding[] {
  return Object.keys(standings) as ComputedStanding[];
}
