import Link from "next/link";
import type { MethodFacts } from "../../../lib/atlas/method-facts.ts";
import styles from "../room.module.css";
import type { Part } from "../room.tsx";
import { MarkList, StandingTable } from "../standing-tables.tsx";
import { ExampleAnswers, ExampleClaim, ExampleFindings } from "../worked-example-steps.tsx";
import { ENGLISH_WORDS as words } from "./words.ts";

/** How a record is read: one step by step, then the words, the standings, the sentence and the marks. */
export function readingParts({ example }: MethodFacts): Part[] {
  const { standings } = words.language;
  return [
    {
      id: "one-record",
      title: "How to read one record",
      body: (
        <>
          <p>
            Every record is read in the same order: who claims what, who answered, what was found, and how the claim
            stands today. Here is one whose standing changed. People appear by their offices; the record itself says why
            it prints a name.
          </p>
          <p>
            <Link href={example.path} prefetch={false}>
              {example.title}
            </Link>
          </p>
          <p className={styles.told}>{example.stamp}</p>
          <h3 id="one-record-claim">The claim</h3>
          <ExampleClaim example={example} words={words} />
          <h3 id="one-record-answers">The answers</h3>
          <ExampleAnswers example={example} words={words} />
          <h3 id="one-record-findings">The findings</h3>
          <ExampleFindings example={example} words={words} />
          <h3 id="one-record-standing">The standing</h3>
          <p>
            On the day on which the claim was published it stood as “{standings[example.then]}”. Today it stands as “
            {standings[example.now]}”. Nobody typed that: the standing is computed from the findings. The claim stays
            with its speaker, because it was made; its mark is now the lightest of all, and the denial and the findings
            go with it wherever it is shown. What the findings leave open is not decided by the atlas either.
          </p>
        </>
      ),
    },
    {
      id: "words",
      title: "What the words mean",
      body: (
        <dl>
          <div>
            <dt>Record</dt>
            <dd>
              An event or a tie. An event is something described as having happened, been offered or been put on paper.
              A tie is a relation between two places and always states its kind; a person is never said to have ties.
            </dd>
          </div>
          <div>
            <dt>Claim, official act, background</dt>
            <dd>
              What kind of thing a record is: a claim that somebody did something wrong; an act of a government, court,
              police force, legislature or inquiry; or an ordinary, lawful fact that a source mentions. The three are
              counted apart and never added up.
            </dd>
          </div>
          <div>
            <dt>Claims within a record</dt>
            <dd>
              Every single assertion has a speaker, a date and evidence. The record wears the standing of its leading
              claim, the most serious thing that it says about somebody.
            </dd>
          </div>
          <div>
            <dt>Answer</dt>
            <dd>
              What somebody said to which claims, and when. Where none was found, the record says how far we looked.
            </dd>
          </div>
          <div>
            <dt>Finding</dt>
            <dd>
              What a court, inquiry or official review concluded, claim by claim, and what it did not decide. A suit, a
              settlement, a resignation or a remark of the police is none: it is told as a development and changes no
              standing.
            </dd>
          </div>
          <div>
            <dt>Program</dt>
            <dd>
              A heading under which a record is sorted because a cited claim puts it there. It is a heading, not a
              finding.
            </dd>
          </div>
        </dl>
      ),
    },
    {
      id: "standings",
      title: "Standings",
      body: (
        <>
          <p>
            Standing belongs to a claim, not to a person or a place. It says how far the claim was decided, not how
            likely it is.
          </p>
          <StandingTable words={words} />
          <p>
            Findings decide. Where official bodies disagree, all are listed and the latest never wins in silence.
            Without a finding a claim is charged while a prosecutor’s accusation stands; else it is what its own line
            says. A plea of guilty establishes what was pleaded, not each passage of the charge. A statement counts from
            the last day that its publication date may mean. Denied is a word beside the standing and always visible,
            whatever was found.
          </p>
        </>
      ),
    },
    {
      id: "sentence",
      title: "The sentence that goes with every claim",
      body: (
        <>
          <p>
            Wherever a claim is shown, in a list, on the map, in a citation or in a preview, one sentence goes with it:
            how it was made, by whom and in which month; how it was answered; what was found last. One function makes
            all of these sentences. If several people answered, the weightiest answer is printed, and a denial weighs
            most.
          </p>
          <p>
            “No finding found” means that we found none. It does not say that there is none, nor that the claim is true.
          </p>
        </>
      ),
    },
    {
      id: "marks",
      title: "Marks",
      body: (
        <>
          <MarkList words={words} />
          <p>
            Fill says standing, shape says what kind of record it is, a letter says the program. Colour belongs to
            claims and only repeats the letter; official acts and background are grey. The number on a mark counts
            records in this atlas, not incidents, and is not proof. Its size follows coverage, not harm.
          </p>
        </>
      ),
    },
  ];
}
