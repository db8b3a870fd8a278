import { BASES, type Basis, PRECISIONS, type Precision } from "../../geodata/schema/vocabulary.ts";
import type { PageWords } from "./page-words.ts";
import { Table } from "./table.tsx";

/** How finely a place may be known and why it may stand where it does, with what each of that means. */
export function PlaceTables({
  words: { captions, heads, precisions, bases },
  precisely,
  basis,
}: {
  words: PageWords;
  precisely: Readonly<Record<Precision, string>>;
  basis: Readonly<Record<Basis, string>>;
}) {
  return (
    <>
      <Table
        caption={captions.precisions}
        heads={[heads.precision, heads.meaning]}
        groups={[{ rows: PRECISIONS.map((id) => ({ key: id, cells: [precisions[id], precisely[id]] })) }]}
      />
      <Table
        caption={captions.bases}
        heads={[heads.basis, heads.meaning]}
        groups={[{ rows: BASES.map((id) => ({ key: id, cells: [bases[id], basis[id]] })) }]}
      />
    </>
  );
}
