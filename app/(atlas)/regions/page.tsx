import type { Metadata } from "next";
import Link from "next/link";
import styles from "../../../components/pages/pages.module.css";
import { loadAtlas } from "../../../lib/server/atlas.ts";
import { countWords } from "../../../lib/server/count-words.ts";
import { PageFooter } from "../../page-footer.tsx";

export const metadata: Metadata = {
  title: "Regions",
  description:
    "Browse published claims, answers, findings and ordinary ties by region. Being on this map is not evidence of wrongdoing.",
  alternates: { canonical: "/regions" },
};

export default function RegionsPage() {
  const atlas = loadAtlas();
  return (
    <>
      <h1>Regions</h1>
      <p>
        Records by where their sources place them. A region is a way to browse; it says nothing about the people who
        live there.
      </p>
      <ul className={styles.index}>
        {atlas.regions.map((region) => (
          <li key={region.id}>
            <Link href={`/regions/${region.id}`}>{region.name}</Link>
            <p>{countWords(atlas, (row) => row.regions.includes(region.id))}</p>
          </li>
        ))}
      </ul>
      <PageFooter />
    </>
  );
}
