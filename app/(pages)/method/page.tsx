import type { Metadata } from "next";
import { Mark } from "../../../components/ui/mark.tsx";
import { MARK_ORDER, MARK_WORDS } from "../../../lib/atlas/mark.ts";
import { STANDING_DEFINITIONS, STANDING_WORDS } from "../../../lib/atlas/stamp-words.ts";

export const metadata: Metadata = {
  title: "Method",
  description:
    "How records are made: who said it, on what evidence, what was answered, what was found later, and how finely a place is drawn.",
  alternates: { canonical: "/method" },
};

export default function MethodPage() {
  return (
    <>
      <h1>How records are made</h1>
      <p>
        Tielines maps published claims about foreign interference, the answers and findings they met, and ordinary ties
        between the places they mention. It repeats no claim in its own voice. Each mark leads to who said it, on what
        evidence, what the other side answered, and what was found out later.
      </p>
      <h2>Records, claims, answers, findings</h2>
      <p>
        A record is an event or a tie between two places. It is a claim that somebody did wrong, an official act, or
        background: an ordinary or lawful fact that a source mentions. The three are counted apart and never added up.
        Within a record every assertion is a claim with a speaker, a date and evidence. An answer says which claims it
        answers; a finding of a court, inquiry or official review says which claims it decides and which it leaves open.
      </p>
      <h2>Standing</h2>
      <p>
        Standing belongs to a claim, not to a person or a place. It is computed from the findings about the claim, never
        typed a second time.
      </p>
      <dl>
        {Object.entries(STANDING_WORDS).map(([id, words]) => (
          <div key={id}>
            <dt>{words}</dt>
            <dd>{STANDING_DEFINITIONS[id as keyof typeof STANDING_DEFINITIONS]}</dd>
          </div>
        ))}
      </dl>
      <p>
        Findings decide. Where official bodies disagree, both are listed and the latest never silently wins. Without a
        finding a claim is charged while a prosecutor’s accusation stands, else it is what its own line says. A
        statement counts from the last day its publication date may mean. Denied is a word beside the standing, and
        always visible.
      </p>
      <h2>Marks</h2>
      <ul>
        {MARK_ORDER.filter((mark) => mark !== "found").map((mark) => (
          <li key={mark}>
            <Mark mark={mark} program={null} /> {MARK_WORDS[mark]}
          </li>
        ))}
      </ul>
      <p>
        Fill says standing, shape says bearing, a letter says the program heading, and colour only repeats the letter.
        Colour belongs to claims; official acts and background are grey. The number on a mark counts records in this
        atlas, not incidents, and is not proof. Its size follows coverage, not harm.
      </p>
      <h2>Places</h2>
      <p>
        Nothing is drawn finer than its evidence. A place is stated by a source, the seat of an office, or our
        inference, and each record says which. Records whose place is a country, is not stated, or is withheld are
        listed and counted apart, and get no point. The alleged police stations are one record of the Greater Toronto
        Area: no site is mapped, because people who live or work at addresses that were published may have nothing to do
        with the claim. A capital’s name used for a government is not a place.
      </p>
      <p>
        Taiwan and Hong Kong stand on the map as place names, without a claim about the country they belong to. Borders
        are those of Natural Earth; lines that it marks as disputed are dashed, and the atlas takes no side in them. A
        curve between two places is a tie, not a route.
      </p>
      <h2>Dates</h2>
      <p>
        Dates are kept as exactly as a source gives them and no more, in EDTF (ISO 8601-2). A month stays a month. A
        filter by date keeps what may lie in the range, or on request only what certainly does.
      </p>
      <h2>Origins</h2>
      <p>
        Ten articles that repeat one report are one independent origin. The number of independent origins is computed
        for each claim from where its documents say that their information comes from. A rewrite or a machine-rewritten
        copy is marked as such and adds no origin.
      </p>
      <h2>Names</h2>
      <p>
        The atlas prints the names of office holders in records about their office who have answered publicly or whom an
        official document names, of association leaders in records about that office, and of convicted persons for what
        was decided. Everybody else appears by role: relatives, assistants, people charged and not convicted, people on
        a list, and people said to have been pressed.
      </p>
      <h2>What “none found” means</h2>
      <p>
        It says what was searched, when, in which languages, and how new the newest page seen was. It does not say that
        nothing exists.
      </p>
    </>
  );
}
