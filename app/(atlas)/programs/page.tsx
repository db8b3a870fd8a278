import type { Metadata } from "next";
import Link from "next/link";
import styles from "../../../components/pages/pages.module.css";
import { loadAtlas } from "../../../lib/server/atlas.ts";
import { countWords } from "../../../lib/server/count-words.ts";
import { PageFooter } from "../../page-footer.tsx";

export const metadata: Metadata = {
  title: "Programs",
  description:
    "Browse records by program heading. A heading sorts records; it is not a finding. Being on this map is not evidence of wrongdoing.",
  alternates: { canonical: "/programs" },
};

export default function ProgramsPage() {
  const atlas = loadAtlas();
  return (
    <>
      <h1>Programs</h1>
      <p>A program is a heading, not a finding: a record stands under one because a cited claim puts it there.</p>
      <ul className={styles.index}>
        {atlas.programs.map((program) => (
          <li key={program.id}>
            <Link href={`/programs/${program.id}`}>{program.label}</Link>
            <p>{program.definition}</p>
            <p>{countWords(atlas, (row) => row.program === program.id || row.also.includes(program.id))}</p>
          </li>
        ))}
      </ul>
      <PageFooter />
    </>
  );
}
