import { readCsv } from "../formats/read-csv.ts";

/** Reads the ids of the records that a picture holds out of its file; null where it tells none. */
export type PictureReader = (name: string, bytes: Uint8Array) => readonly string[] | null;

/**
 * Which records each file of a story kit tells, by its name and in its order, each once. For tests: all of them have to tell the same. Files
 * that only count records are left out, and so are pictures without a reader.
 */
export function kitIds(
  files: ReadonlyMap<string, Uint8Array>,
  readPicture: PictureReader = () => null,
): Map<string, readonly string[]> {
  const found = [...files].flatMap(([name, bytes]) => {
    const ids = name.startsWith("picture") ? readPicture(name, bytes) : idsIn(name, new TextDecoder().decode(bytes));
    return ids ? [[name, [...new Set(ids)]] as const] : [];
  });
  return new Map(found);
}

function idsIn(name: string, text: string): string[] | null {
  switch (name) {
    case "claims.csv":
      return readCsv(text)
        .slice(1)
        .map(([record = ""]) => record);
    case "records.geojson":
      return (JSON.parse(text) as { features: { id: string }[] }).features.map(({ id }) => id);
    case "caption.txt":
      return addressed(text.slice(text.indexOf("\nThe records of this picture:")).split("\n"));
    case "citations/citations.txt":
      return addressed(text.split("\n\n").slice(1, -1));
    case "citations/citations.bib":
      return keyed([...text.matchAll(/^@misc\{([^,]+),$/gm)].map(([, key = ""]) => key));
    case "citations/citations.csl.json":
      return keyed((JSON.parse(text) as { id: string }[]).map(({ id }) => id));
    case "citations/citations.ris":
      return addressed(
        text
          .split("\r\n")
          .filter((line) => line.startsWith("UR"))
          .slice(1, -1),
      );
    default:
      return null;
  }
}

/** The record whose address a line ends with. */
function addressed(lines: readonly string[]): string[] {
  return lines.flatMap((line) => [...line.matchAll(/\/(?:events|ties)\/([a-z0-9-]+)/g)].at(-1)?.[1] ?? []);
}

/** Keys of citations, without those of the view and of the dataset. */
function keyed(keys: readonly string[]): string[] {
  return keys.slice(1, -1).map((key) => key.replace(/^tielines-/, ""));
}
