/** What a build left behind for the server: addresses of copied files, script hashes, removed records. */
import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const ground = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("embedded") }),
  z.object({ kind: z.literal("street"), archive: z.string() }),
  z.object({ kind: z.literal("style"), url: z.string(), origins: z.array(z.string()) }),
]);
const assetsFile = z.object({
  worker: z.string(),
  basemap: z.string(),
  land: z.string(),
  fonts: z.string(),
  ground,
});
const hashesFile = z.record(z.string(), z.array(z.string()));
const tombstonesFile = z.record(z.string(), z.object({ on: z.string(), reason: z.string() }));

/** Addresses of the files that the map fetches. */
export type Assets = Readonly<z.infer<typeof assetsFile>>;

/** A removed record: when and why, nothing of what it said. */
export type Tombstone = Readonly<z.infer<typeof tombstonesFile>[string]>;

/** Where the worker, the basemap and the fonts are served. */
export function readAssets(): Assets {
  return assetsFile.parse(readJson("public", "assets.json"));
}

/** Hashes of the inline scripts by path, for the security policy. */
export function readScriptHashes(): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(hashesFile.parse(readJson(".next", "script-hashes.json"))));
}

/** Removed records by path. */
export function readTombstones(): ReadonlyMap<string, Tombstone> {
  return new Map(Object.entries(tombstonesFile.parse(readJson(".next", "tombstones.json"))));
}

function readJson(folder: string, file: string): unknown {
  try {
    // Commands run in the project's folder. The comment keeps the bundler from packing whatever the path may mean.
    return JSON.parse(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), folder, file), "utf8"));
  } catch (error) {
    throw new Error(`${folder}/${file} cannot be read: run npm run build.`, { cause: error });
  }
}
