import type { Metadata } from "next";
import Link from "next/link";
import styles from "../../../components/pages/pages.module.css";
import { REGION_KINDS } from "../../../geodata/schema/vocabulary.ts";
import { REGION_KIND_WORDS } from "../../../lib/atlas/region-words.ts";
import type { RecordRow } from "../../../lib/atlas/row.ts";
import { type Atlas, loadAtlas } from "../../../lib/server/atlas.ts";
import { countWords } from "../../../lib/server/count-words.ts";
import { PageFooter } from "../../page-footer.tsx";

export const metadata: Metadata = {
  title: "Regions",
  description:
    "Browse published claims, answers, findings and ordinary ties by region. Being on this map is not evidence of wrongdoing.",
  alternates: { canonical: "/regions" },
};

/** What stands in no region, so that no record is dropped in silence. */
function unplacedWords(atlas: Atlas): string {
  const nowhere = (row: RecordRow) => row.regions.length === 0;
  if (!atlas.rows.some(nowhere)) return "Every record stands in one.";
  return `In none stand ${countWords(atlas, nowhere)}.`;
}

export default function RegionsPage() {
  const atlas = loadAtlas();
  return (
    <>
      <h1>Regions</h1>
      <p>
        Records by where their sources place them. A region is a way to browse; it says nothing about the people who
        live there.
      </p>
      {REGION_KINDS.map((kind) => (
        <section key={kind} aria-labelledby={kind} className={styles.kind}>
          <h2 id={kind}>{REGION_KIND_WORDS[kind]}</h2>
          <ul className={styles.index}>
            {atlas.regions
              .filter((region) => region.kind === kind)
              .map((region) => (
                <li key={region.id}>
                  <Link href={`/regions/${region.id}`}>{region.name}</Link>
                  <p>{countWords(atlas, (row) => row.regions.includes(region.id))}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p>
        A region holds the records of all regions within it, and a tie counts at both of its ends, so these numbers do
        not add up to the atlas. {unplacedWords(atlas)}
      </p>
      <PageFooter />
    </>
  );
}
