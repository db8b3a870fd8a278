import Link from "next/link";
import type { CitedDocument } from "../../lib/atlas/cited-document.ts";
import type { WorkedExample } from "../../lib/atlas/worked-example.ts";
import { English } from "./english-words.tsx";
import type { PageWords } from "./page-words.ts";
import styles from "./room.module.css";

/** Texts of records are English on every page. */
function Told({ words, children }: { words: PageWords; children: string }) {
  return (
    <p className={styles.told} lang={words.language.tag === "en" ? undefined : "en"}>
      {children}
    </p>
  );
}

/** Where something stands: links to the pages of the documents. */
function Documents({ documents, words }: { documents: readonly CitedDocument[]; words: PageWords }) {
  return (
    <p className={styles.small}>
      {words.label(words.documents)}{" "}
      {documents.map(({ id, publisher, date }, index) => (
        <span key={id}>
          {index > 0 && "; "}
          <Link href={`/sources/${id}`} prefetch={false}>
            <English words={words}>{publisher}</English>, {words.date(date)}
          </Link>
        </span>
      ))}
    </p>
  );
}

/** Who said what of the example's leading claim, and why the speakers are not named. */
export function ExampleClaim({ example: { claim }, words }: { example: WorkedExample; words: PageWords }) {
  const { label, example } = words;
  return (
    <div className={styles.step}>
      <p>{example.said(claim.words, claim.via, words.date(claim.date))}</p>
      <Told words={words}>{claim.text}</Told>
      {claim.reasonGiven && (
        <p className={styles.small}>
          {label(example.reason)} <English words={words}>{claim.reasonGiven}</English>
        </p>
      )}
      <Documents documents={claim.documents} words={words} />
    </div>
  );
}

/** Every answer to it, with its speaker and day. */
export function ExampleAnswers({ example: { answers }, words }: { example: WorkedExample; words: PageWords }) {
  return (
    <ol>
      {answers.map(({ words: answer, date, text, documents }) => (
        <li key={answer + date + text} className={styles.step}>
          <p>
            {words.label(words.date(date))} {answer}.
          </p>
          <Told words={words}>{text}</Told>
          <Documents documents={documents} words={words} />
        </li>
      ))}
    </ol>
  );
}

/** Every finding about it: what it decides and what it leaves open. */
export function ExampleFindings({ example: { findings }, words }: { example: WorkedExample; words: PageWords }) {
  const { label, outcomes, example } = words;
  return (
    <ol>
      {findings.map((finding) => (
        <li key={finding.words + finding.date} className={styles.step}>
          <p>
            {label(words.date(finding.date))} {finding.words} {outcomes[finding.outcome]}.
          </p>
          <Told words={words}>{finding.text}</Told>
          {finding.scope && (
            <p className={styles.small}>
              {label(example.scope)} <English words={words}>{finding.scope}</English>
            </p>
          )}
          {finding.open && (
            <p className={styles.small}>
              {label(example.open)} <English words={words}>{finding.open}</English>
            </p>
          )}
          <Documents documents={finding.documents} words={words} />
        </li>
      ))}
    </ol>
  );
}
