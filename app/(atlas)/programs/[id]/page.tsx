import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Results } from "../../../../components/explorer/results.tsx";
import { ProgramStatements } from "../../../../components/pages/program-statements.tsx";
import { ScopeCounts } from "../../../../components/pages/scope-counts.tsx";
import { ScopeHeader } from "../../../../components/pages/scope-header.tsx";
import { TodayOnly } from "../../../../components/pages/today-only.tsx";
import { programStatements } from "../../../../lib/atlas/program-statements.ts";
import type { RecordRow } from "../../../../lib/atlas/row.ts";
import { loadAtlas, rowsWhere, telling } from "../../../../lib/server/atlas.ts";
import { countWords } from "../../../../lib/server/count-words.ts";
import { pageMetadata } from "../../../../lib/server/previews.ts";
import { PageFooter } from "../../../page-footer.tsx";

export const dynamicParams = false;

type Props = { params: Promise<{ id: string }> };

const under = (id: string) => (row: RecordRow) => row.program === id || row.also.some((other) => other === id);

export function generateStaticParams() {
  return loadAtlas().programs.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const atlas = loadAtlas();
  const { id } = await params;
  const title = atlas.programs.find((program) => program.id === id)?.label ?? id;
  const description = `${countWords(atlas, under(id))}. A heading, not a finding. Being on this map is not evidence of wrongdoing.`;
  return pageMetadata(`/programs/${id}`, title, description);
}

export default async function ProgramPage({ params }: Props) {
  const atlas = loadAtlas();
  const { id } = await params;
  const program = atlas.programs.find((candidate) => candidate.id === id);
  if (!program) notFound();
  const rows = rowsWhere(atlas, under(id));
  return (
    <>
      <ScopeHeader up="/programs" upLabel="Programs" title={program.label}>
        <p>{program.definition}</p>
        <ScopeCounts name={`the heading “${program.label}”`} rows={rows} />
        <TodayOnly instead="What parties say of the program itself is told as known today; the records below say what was public on that day.">
          <ProgramStatements
            statements={programStatements(program, atlas, atlas.rows, (record) => telling(atlas, record))}
          />
        </TodayOnly>
      </ScopeHeader>
      <Results rows={rows} places={atlas.listPlaces} />
      <PageFooter />
    </>
  );
}
