import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Results } from "../../../../components/explorer/results.tsx";
import { CoverageList } from "../../../../components/pages/coverage-list.tsx";
import styles from "../../../../components/pages/pages.module.css";
import { ScopeHeader } from "../../../../components/pages/scope-header.tsx";
import { coverageStory } from "../../../../lib/atlas/coverage-story.ts";
import { lineageOf } from "../../../../lib/atlas/lineage.ts";
import { capitalised } from "../../../../lib/atlas/names.ts";
import { ACCESS_WORDS, KIND_WORDS, READ_WORDS } from "../../../../lib/atlas/passage.ts";
import { loadAtlas, rowsWhere } from "../../../../lib/server/atlas.ts";
import { countWords } from "../../../../lib/server/count-words.ts";
import { readDate } from "../../../../lib/time/read-date.ts";
import { PageFooter } from "../../../page-footer.tsx";

export const dynamicParams = false;

type Props = { params: Promise<{ id: string }> };

export function generateStaticParams() {
  return [...loadAtlas().citations.keys()].map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const atlas = loadAtlas();
  const { id } = await params;
  const citation = atlas.citations.get(id);
  const publisher = citation ? (atlas.actors.get(citation.publisher)?.name ?? citation.publisher) : "";
  return {
    title: citation ? `Source: ${publisher}, ${readDate(citation.date).label}` : id,
    description: `A document cited by records of this atlas. ${countWords(atlas, (row) => row.citations.includes(id))}.`,
    robots: { index: false, follow: true },
    alternates: { canonical: `/sources/${id}` },
  };
}

export default async function SourcePage({ params }: Props) {
  const atlas = loadAtlas();
  const { id } = await params;
  const citation = atlas.citations.get(id);
  if (!citation) notFound();
  const publisher = atlas.actors.get(citation.publisher);
  const ledger = atlas.coverage.get(id);
  const coverage = ledger && coverageStory(ledger);
  const origins = lineageOf([{ citation: id }], atlas).origins;
  const facts: [string, React.ReactNode][] = [
    ["Publisher", publisher?.name ?? citation.publisher],
    ...(citation.authors ? ([["Authors", citation.authors.join(", ")]] as [string, string][]) : []),
    ["Date", `${readDate(citation.date).label}${citation.dateNote ? ` (${citation.dateNote})` : ""}`],
    ["Kind", KIND_WORDS[citation.kind]],
    [
      "Access",
      `${ACCESS_WORDS[citation.access]}; ${READ_WORDS[citation.readIn]} on ${readDate(citation.readOn).label}`,
    ],
    ["Rests on", origins.map((origin) => origin.label).join("; ")],
    [
      "Archived copy",
      citation.archivedUrl ? (
        <a key="archived" href={citation.archivedUrl}>
          {new URL(citation.archivedUrl).host}
        </a>
      ) : (
        "none recorded"
      ),
    ],
  ];
  return (
    <>
      <ScopeHeader
        up="/sources"
        upLabel="Sources"
        title={`${capitalised(publisher?.name ?? citation.publisher)}, ${readDate(citation.date).label}`}
      >
        {citation.title ? (
          <p>
            Title, in the publisher’s words: “{citation.title}”. A title is its publisher’s; what was answered and found
            since stands with the records below.
          </p>
        ) : (
          <p>{citation.describedAs}</p>
        )}
        {publisher?.about && <p>{publisher.about}</p>}
        <dl className={styles.facts}>
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {citation.url && (
            <div>
              <dt>Address</dt>
              <dd>
                <a href={citation.url} rel="noopener noreferrer external" referrerPolicy="no-referrer">
                  {new URL(citation.url).host}
                </a>
              </dd>
            </div>
          )}
        </dl>
        {citation.copyOf && <p>A copy of: {citation.copyOf}.</p>}
        {citation.note && <p>{citation.note}</p>}
        {citation.statusNote && <p>{citation.statusNote}</p>}
        {citation.derivedFrom && (
          <p>
            Derived from:{" "}
            {citation.derivedFrom.map((from, index) => (
              <span key={from}>
                {index > 0 && ", "}
                <Link href={`/sources/${from}`}>
                  {atlas.actors.get(atlas.citations.get(from)?.publisher ?? "")?.name ?? from}
                </Link>
              </span>
            ))}
          </p>
        )}
        {citation.errata && (
          <section>
            <h2>Slips that readers of it should know</h2>
            <ul className={styles.index}>
              {citation.errata.map((erratum) => (
                <li key={erratum.says + erratum.paragraph}>
                  <p>
                    {erratum.paragraph ? `Paragraph ${erratum.paragraph}: ` : ""}“{erratum.says}” —{" "}
                    {erratum.sure === "certain" ? "means" : erratum.sure === "likely" ? "likely means" : "may mean"}:{" "}
                    {erratum.means}. {erratum.why}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
        {coverage && (
          <p>
            {coverage.sentence} <a href="#paragraphs">Paragraph by paragraph</a>
          </p>
        )}
      </ScopeHeader>
      <Results rows={rowsWhere(atlas, (row) => row.citations.includes(id))} places={atlas.listPlaces} />
      {coverage && <CoverageList coverage={coverage} rows={atlas.rows} />}
      <PageFooter />
    </>
  );
}
