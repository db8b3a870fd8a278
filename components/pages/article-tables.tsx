import Link from "next/link";
import type { ReactNode } from "react";
import { READ_IN } from "../../geodata/schema/vocabulary.ts";
import { type ArticleFacts, articleTotals } from "../../lib/atlas/article-facts.ts";
import type { RecordFacts } from "../../lib/atlas/record-facts.ts";
import { English } from "./english-words.tsx";
import type { PageWords } from "./page-words.ts";
import { Table } from "./table.tsx";

interface Props {
  readonly articles: readonly ArticleFacts[];
  readonly words: PageWords;
}

/** An article by its publisher and date, with the way to its page. */
function ArticleLink({ article, words }: { article: ArticleFacts; words: PageWords }) {
  const date = `${words.date(article.date)}${article.estimated ? ` (${words.estimated})` : ""}`;
  return (
    <Link href={`/sources/${article.id}`} prefetch={false}>
      <English words={words}>{article.publisher}</English>, {date}
    </Link>
  );
}

/** What each article is: own reporting, a rewrite, a machine-rewritten copy. */
export function ArticleTable({ articles, words }: Props) {
  return (
    <Table
      caption={words.captions.articles}
      heads={[words.heads.article, words.heads.whatItIs]}
      groups={[
        {
          rows: articles.map((article) => ({
            key: article.id,
            cells: [<ArticleLink key={article.id} article={article} words={words} />, words.kinds[article.kind]],
          })),
        },
      ]}
    />
  );
}

/** What can be said of each article and its publisher: `notes` by the article's id. */
export function ArticleNotes({ articles, words, notes }: Props & { notes: Readonly<Record<string, ReactNode>> }) {
  return (
    <dl>
      {articles.map((article) => (
        <div key={article.id}>
          <dt>
            <ArticleLink article={article} words={words} />
          </dt>
          <dd>{notes[article.id]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How many paragraphs of each article carry a record. */
export function ParagraphTable({ articles, words }: Props) {
  const { heads, captions } = words;
  const totals = articleTotals(articles);
  const line = (key: string, first: ReactNode, all: number, carrying: number) => ({
    key,
    cells: [first, all, carrying, all - carrying],
  });
  return (
    <Table
      numbers
      caption={captions.paragraphs}
      heads={[heads.article, heads.paragraphs, heads.carrying, heads.leftOut]}
      groups={[
        {
          rows: [
            ...articles.map((article) =>
              line(article.id, <ArticleLink article={article} words={words} />, article.paragraphs, article.carrying),
            ),
            line("all", heads.all, totals.paragraphs, totals.carrying),
          ],
        },
      ]}
    />
  );
}

/** How many paragraphs are left out of each kind. */
export function LeftTable({ articles, words }: Props) {
  const { left } = articleTotals(articles);
  return (
    <Table
      numbers
      caption={words.captions.left}
      heads={[words.heads.kind, words.heads.count]}
      groups={[{ rows: left.map(({ kind, count }) => ({ key: kind, cells: [words.left[kind], count] })) }]}
    />
  );
}

/** How far two readers of each article agreed. */
export function ReadersTable({ articles, words }: Props) {
  const { heads, captions, percent, before, after } = words;
  return (
    <Table
      caption={captions.readers}
      heads={[heads.article, heads.before, heads.after]}
      groups={[
        {
          rows: articles.flatMap((article) => {
            if (!article.readers) return [];
            const { before: first, after: second } = article.readers;
            const cell = (share: { both: number; of: number }, say: (both: number, of: number) => string) =>
              `${percent(share.both / share.of)} (${say(share.both, share.of)})`;
            return {
              key: article.id,
              cells: [
                <ArticleLink key={article.id} article={article} words={words} />,
                cell(first, before[first.counted]),
                cell(second, after[first.counted]),
              ],
            };
          }),
        },
      ]}
    />
  );
}

/** How the cited documents were read. */
export function ReadTable({ records, words }: { records: RecordFacts; words: PageWords }) {
  return (
    <Table
      numbers
      caption={words.captions.read}
      heads={[words.heads.reading, words.heads.count]}
      groups={[{ rows: READ_IN.map((kind) => ({ key: kind, cells: [words.read[kind], records.read[kind]] })) }]}
    />
  );
}
