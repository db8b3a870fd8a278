import Link from "next/link";
import type { ReactNode } from "react";
import type { MethodFacts } from "../../../lib/atlas/method-facts.ts";
import { ArticleNotes, ArticleTable } from "../article-tables.tsx";
import { SECOND_COPY, SETTLEMENT, TOLD_SOURCES } from "../told-sources.ts";
import { ENGLISH_WORDS as words } from "./words.ts";

/** What each article is, and a sentence on each publisher that a page bears out, or that the article says of itself. */
export function EnglishSources({ facts }: { facts: MethodFacts }) {
  const { articles } = facts;
  return (
    <>
      <ArticleTable articles={articles} words={words} />
      <p>
        We say of a publisher only what a page that we cite says. Where there is none, we say what the article says of
        itself.
      </p>
      <ArticleNotes articles={articles} words={words} notes={notesOf(facts)} />
    </>
  );
}

function notesOf({ cited }: MethodFacts): Readonly<Record<string, ReactNode>> {
  const copy = cited(SECOND_COPY);
  const settlement = cited(SETTLEMENT);
  return {
    [TOLD_SOURCES.list]: (
      <>
        Own reporting. Of itself the newspaper says in it that it had obtained the documents, which it calls leaked. No
        independent account of them was found: all coverage seen goes back to this article. The text read is that of the
        update of the next day; copies of the first version speak of two documents where this one reads as one.
      </>
    ),
    [TOLD_SOURCES.indictment]: (
      <>
        Own reporting on an indictment made public in Brooklyn and on a report by Safeguard Defenders. The page is the
        newspaper’s own; in the text read neither headline nor author survives, so that neither is given here.
      </>
    ),
    [TOLD_SOURCES.machineCopy]: (
      <>
        A machine-rewritten copy of a Global News report of the same day, without an author’s name. Most words were
        exchanged for others; only those inside quotation marks are the original’s, and nothing else of it is quoted or
        located. Global News is cited first. Another page of this site is{" "}
        <Link href={`/sources/${copy.id}`}>a copy of a Global News report of {words.date(copy.date)}</Link>. Global News
        itself said in <Link href={`/sources/${settlement.id}`}>its notice of {words.date(settlement.date)}</Link> on
        the end of the MP’s libel suit that its reports rested on confidential sources, that it recognises the inquiry’s
        finding in his favour, and that the allegations are unproven.
      </>
    ),
    [TOLD_SOURCES.rewrite]: (
      <>
        A rewrite. The article names the Daily Caller, the BBC, Global News and the CBC as those who reported, and adds
        nothing of its own. It gives no author; its last line claims the copyright for Conservative Institute.
      </>
    ),
    [TOLD_SOURCES.visit]: (
      <>
        Own reporting, built on pages from China that could not be opened: an article on Sohu, notices of a federation
        in Linfen, a notice of Tsinghua University. Of itself the newspaper says in it that it asked people whom it
        writes about for comment and did not hear back.
      </>
    ),
  };
}
