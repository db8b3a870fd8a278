import { readFile } from "node:fs/promises";

/** Rows of a small table beside the pipeline: the first line names the columns; a field may be quoted. */
export async function readTable(name: string): Promise<Record<string, string>[]> {
  const text = await readFile(new URL(`../${name}`, import.meta.url), "utf8");
  const [head = [], ...rows] = text.trimEnd().split("\n").map(fields);
  return rows.map((row, number) => {
    if (row.length !== head.length) throw new Error(`${name}, line ${number + 2}: ${head.length} fields are expected.`);
    return Object.fromEntries(head.map((column, index) => [column, row[index] ?? ""]));
  });
}

function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}
