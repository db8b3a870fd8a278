import Link from "next/link";
import { ArticleTable } from "../article-tables.tsx";
import type { AboutProps } from "../page-props.ts";
import { Room } from "../room.tsx";
import { ENGLISH_WORDS as words } from "./words.ts";

/** Who publishes and who made the atlas, what it is and is not, what it rests on, and what may be done with it. */
export function EnglishAbout({ site, facts, version, ground }: AboutProps) {
  const { articles, records } = facts;
  return (
    <Room
      words={words}
      title="About"
      other="/fr/about"
      lead={
        <p>
          Tielines is an atlas of published claims about foreign interference: who said what, who answered, what was
          found. Being on this map is not evidence of wrongdoing.
        </p>
      }
      parts={[
        {
          id: "publisher",
          title: "Who publishes this",
          body: (
            <>
              <p>{site.publisher ? `Published by ${site.publisher}.` : "No publisher has been set."}</p>
              <p>{site.publisherNote}</p>
            </>
          ),
        },
        {
          id: "makers",
          title: "Who made it",
          body: (
            <p>
              The records, the translations and these pages were prepared with language models, that is, with computer
              programs; what one wrote another read. They are not the work of a newsroom’s staff, and no human lawyer
              has cleared them. How the articles were read is said under{" "}
              <Link href="/method#making">how a record comes about</Link>.
            </p>
          ),
        },
        {
          id: "scope",
          title: "What it is and is not",
          body: (
            <ul>
              {site.scope.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          ),
        },
        {
          id: "rests-on",
          title: "What it rests on",
          body: (
            <>
              <p>
                {records.events} events and {records.ties} ties, from {articles.length} articles and what followed them:{" "}
                {records.documents} documents in all, each with <Link href="/sources">a page of its own</Link>.
              </p>
              <ArticleTable articles={articles} words={words} />
              <p>
                What each article is, and what can be said of its publisher, stands on the page about method, under{" "}
                <Link href="/method#sources">the articles and their publishers</Link>.
              </p>
            </>
          ),
        },
        {
          id: "mistakes",
          title: "If something is wrong",
          body: (
            <p>
              Anyone can <Link href="/reply">answer a record, correct it or ask for its removal</Link>. Every change is
              dated and listed on <Link href="/corrections">the page of corrections</Link>.
            </p>
          ),
        },
        {
          id: "privacy",
          title: "Privacy",
          body: (
            <p>
              This site sets no cookies and keeps no statistics.{" "}
              {ground.privacy || "It asks no other site for anything: fonts, map and data come from its own address."}{" "}
              Only when you follow a link to a source do you leave it.
            </p>
          ),
        },
        {
          id: "licences",
          title: "Licences and citing",
          body: (
            <>
              <p>
                The code is under the MIT licence. The text of the dataset is under CC BY 4.0; the cited articles belong
                to their publishers. The map’s ground: {ground.credit || "see the credit on the map"}.
              </p>
              <p>
                Cite as “Tielines, data version {version}”, with the address of the record. A record’s address never
                changes, and each record offers its citation, always with its answer.
              </p>
            </>
          ),
        },
      ]}
    />
  );
}
