/** Which ids a view may name. They are read from the names of files, not with the whole gate: a bad id is answered at once. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { PROGRAM_IDS } from "../../geodata/schema/vocabulary.ts";
import type { Scope, Selection } from "../view/scope.ts";
import { inside } from "./project.ts";

export type IdKind = Scope["key"] | Selection["type"];

/** All ids of a kind. */
export type Ids = (kind: IdKind) => readonly string[];

const FOLDERS = { event: "events", tie: "ties", place: "places", actor: "actors", source: "citations" } as const;

/** The ids in the dataset of the project. A page may still be missing: not every actor has one. */
export const datasetIds: Ids = (kind) => {
  if (kind === "program") return PROGRAM_IDS;
  if (kind !== "region") return idsIn(FOLDERS[kind]);
  const { regions } = parse(readFileSync(inside("geodata/regions.yaml"), "utf8")) as { regions: { id: string }[] };
  return regions.map(({ id }) => id);
};

function idsIn(folder: string): string[] {
  return readdirSync(inside("geodata", folder)).flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? []);
}
