import type { MethodFacts } from "../../../lib/atlas/method-facts.ts";
import { CHINESE } from "../../../lib/atlas/stamp-chinese.ts";
import { FRENCH } from "../../../lib/atlas/stamp-french.ts";
import { LeftTable, ParagraphTable, ReadersTable, ReadTable } from "../article-tables.tsx";
import type { Part } from "../room.tsx";
import { SameWords } from "../standing-tables.tsx";
import { EnglishSources } from "./sources.tsx";
import { ENGLISH_WORDS as words } from "./words.ts";

/** What the records rest on, how they are made, what is left out, and how far they can be relied on. */
export function makingParts(facts: MethodFacts): Part[] {
  const { articles, records } = facts;
  const { searched } = records;
  const languages = searched.languages.map((tag) => words.languages[tag] ?? tag).join(" and ");
  return [
    {
      id: "sources",
      title: "The articles and their publishers",
      body: (
        <>
          <EnglishSources facts={facts} />
          <h3 id="sources-later">What followed the articles</h3>
          <p>
            Answers, findings and later events come from other documents. In all the records cite {records.documents}.
            Most could be read only in part: what is said of them goes no further than what was read.
          </p>
          <ReadTable records={records} words={words} />
        </>
      ),
    },
    {
      id: "making",
      title: "How a record comes about",
      body: (
        <>
          <h3 id="making-included">What goes in</h3>
          <p>
            A record goes in where one of the articles reports that something happened, was offered or was put on paper,
            or that two places stand in an ordinary relation; and where a later document answers, decides or corrects
            it. Lawful things go in because a source mentions them, and nobody is accused by them. The atlas holds{" "}
            {records.events} events and {records.ties} ties. It covers no other country’s activity: that is where the
            articles end, not a judgement.
          </p>
          <p>
            Facts and figures come from sources; the sentences are ours. Before anything is published a set of checks
            refuses words that convict, a claim without speaker, date and evidence, an accusation without an answer or a
            dated search for one, a number that its evidence does not have, a name that the rules below do not allow,
            and a place finer than its evidence.
          </p>
          <h3 id="making-readers">Two readers for each article</h3>
          <p>
            Each article was listed by two readers, who saw neither the data nor each other’s list. The two lists were
            then brought together and held against the records.
          </p>
          <ReadersTable articles={articles} words={words} />
          <p>
            What this means: at first the lists differed mostly in how finely they split. What was one item for one
            reader was two or three for the other, and counts as a difference as long as the lists stand as they were.
            After items that one had split or joined were brought together, and with what one reader had listed only in
            the notes on a line, nearly everything stood in both lists. What only one reader had was looked up in the
            article: it is in a record, or left out for a reason.
          </p>
          <p>
            The first numbers of the articles are not comparable: some count the items of both lists together, others
            distinct items, as the table says. And agreement says only that two readers found the same things in a text.
            It does not say that the text is right.
          </p>
          <h3 id="making-who">Who read and wrote</h3>
          <p>
            The readers and the writers of this version are computer programs (language models); they are not a
            newsroom’s staff, and what one wrote another read. Records, translations and this page were prepared with
            them. Two such readers can make the same mistake. No human lawyer has cleared the texts.
          </p>
        </>
      ),
    },
    {
      id: "left-out",
      title: "What is left out, and why",
      body: (
        <>
          <h3 id="left-out-people">People</h3>
          <p>The atlas names {records.named} people, each with the reason on a page of their own:</p>
          <ul>
            {(["office-holder", "association-leader", "convicted"] as const).map((capacity) => (
              <li key={capacity}>
                {words.capacities[capacity]}: {records.capacities[capacity]}
              </li>
            ))}
          </ul>
          <p>
            An office holder is named only where that person has answered in public or an official document gives the
            name. Everybody else appears by role: relatives and assistants, private people, people charged and not
            convicted, people on a list, people said to have been pressed, and those whose names a court or an article
            withholds. Where somebody was born, or since when somebody has lived in a country, is left out.
          </p>
          <p>
            A publisher can have the office printed in the place of each name until somebody has cleared it. Of the{" "}
            {records.naming} records that print a name, {records.cleared} have been cleared so far.
          </p>
          <h3 id="left-out-lists">People on lists</h3>
          <p>
            A list that somebody else wrote says nothing about who is on it. People on it without a public office appear
            by number and by field, never by name or post.
          </p>
          <h3 id="left-out-charged">People charged and not convicted</h3>
          <p>
            A charge is an accusation. Whoever was charged is named only for what a court has decided or what was
            admitted in a plea; all others in the case appear by role.
          </p>
          <h3 id="left-out-addresses">Addresses</h3>
          <p>
            There is no street address anywhere in the atlas. The alleged police stations stand in the Greater Toronto
            Area without any site, because people who live or work at addresses that were published may have nothing to
            do with the claim.
          </p>
          <h3 id="left-out-paragraphs">Paragraphs</h3>
          <p>
            Each paragraph of each article is accounted for: a record rests on it, or it is left out for a reason. The
            page of an article lists which records rest on which paragraphs.
          </p>
          <ParagraphTable articles={articles} words={words} />
          <LeftTable articles={articles} words={words} />
        </>
      ),
    },
    {
      id: "limits",
      title: "Limits",
      body: (
        <ul>
          <li>
            The atlas begins with {articles.length} articles, not with all that was published. What it leaves out is not
            thereby cleared or confirmed.
          </li>
          <li>
            Answers and findings were last searched for on {words.date(searched.on)}, in pages in {languages}. The
            newest page seen is from {words.date(searched.newestSeen)}: “none found” means none seen by then, not that
            nothing exists.
          </li>
          <li>
            {records.read.full} of {records.documents} documents were read in full; the others in an excerpt or in a
            copy, as each source says.
          </li>
          <li>Numbers count records, not incidents, and are not proof.</li>
          <li>The people concerned were not asked for this version, unless a record says so.</li>
          <li>It was prepared with language models, and no human lawyer has cleared it.</li>
        </ul>
      ),
    },
    {
      id: "languages",
      title: "The same words in French and Chinese",
      body: (
        <>
          <p>
            For whoever translates from the atlas: the standings, the sentences and the key in French, as it is written
            in Canada, and in Chinese, in simplified characters. No standing may sound more or less certain than it does
            in English, and a denial stays in sight. The sentences are of invented records.
          </p>
          <SameWords left={words.language} right={FRENCH} words={words} />
          <SameWords left={words.language} right={CHINESE} words={words} />
        </>
      ),
    },
  ];
}
