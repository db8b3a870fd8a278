/**
 * Turns `geodata/tombstones.yaml` into `.next/tombstones.json`, from which `proxy.ts` answers 410 for records that
 * were removed: date and reason, nothing of their content. No YAML is parsed while serving.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { tombstonesFile } from "../../geodata/schema/citation.ts";
import { inside } from "./project.ts";

/** Removed records by the path they had. */
export type Tombstones = Record<string, { readonly on: string; readonly reason: string }>;

/** Reads the YAML; an empty file, or none, means that nothing was removed. */
export function readTombstones(yaml: string): Tombstones {
  const content = parse(yaml) as unknown;
  const result = tombstonesFile.safeParse(content ?? { tombstones: [] });
  if (!result.success) throw new Error(`geodata/tombstones.yaml: ${z.prettifyError(result.error)}`);
  const folder = { event: "/events/", tie: "/ties/" } as const;
  return Object.fromEntries(
    result.data.tombstones.map(({ id, kind, on, reason }) => [`${folder[kind]}${id}`, { on, reason }]),
  );
}

/** Writes the removed records of the build and returns one line about them. */
export async function writeTombstones(): Promise<string> {
  const yaml = await readFile(inside("geodata/tombstones.yaml"), "utf8").catch(() => "");
  const tombstones = readTombstones(yaml);
  await writeFile(inside(".next/tombstones.json"), `${JSON.stringify(tombstones)}\n`);
  return `${Object.keys(tombstones).length} removed records`;
}
