/** What `TIELINES_BASEMAP` asks for: nothing, a PMTiles extract in the project, or the address of a style. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { isAbsolute, relative } from "node:path";
import type { Ground } from "../style/ground.ts";
import type { Environment } from "./processes.ts";
import { inside } from "./project.ts";

/** The first bytes of every PMTiles archive of version 3. */
const SIGNATURE = "PMTiles\u0003";

/** What the setting means, before any file is looked at. Throws a sentence where it means nothing. */
export function readGroundSetting(
  environment: Environment,
): { kind: "embedded" } | { kind: "file"; path: string } | { kind: "style"; url: string; origins: string[] } {
  const value = environment.TIELINES_BASEMAP?.trim();
  if (!value) return { kind: "embedded" };
  if (/^https?:\/\//.test(value)) return readStyle(value, environment.TIELINES_BASEMAP_ORIGINS);
  if (!value.endsWith(".pmtiles")) {
    throw new Error(
      `TIELINES_BASEMAP: ${JSON.stringify(value)} is neither the https address of a style nor a .pmtiles file in the project.`,
    );
  }
  if (isAbsolute(value) || relative(inside("."), inside(value)).startsWith("..")) {
    throw new Error(`TIELINES_BASEMAP: put ${JSON.stringify(value)} into the project and name it by its path there.`);
  }
  return { kind: "file", path: value };
}

function readStyle(value: string, setting: string | undefined): { kind: "style"; url: string; origins: string[] } {
  const url = new URL(value);
  if (url.protocol !== "https:") throw new Error("TIELINES_BASEMAP: a style's address begins with https.");
  const origins = (setting ?? "").split(/[\s,]+/).filter(Boolean);
  if (!origins.includes(url.origin)) {
    throw new Error(
      `TIELINES_BASEMAP_ORIGINS: name ${url.origin}, and every other origin that the style asks for tiles, fonts or pictures.`,
    );
  }
  return { kind: "style", url: url.href, origins };
}

/** The ground as the map needs it, and the archive to be served with it. Throws a sentence where the file is not an archive. */
export async function resolveGround(
  environment: Environment,
): Promise<{ ground: Ground; archive: ReadonlyMap<string, Uint8Array> }> {
  const setting = readGroundSetting(environment);
  if (setting.kind !== "file") return { ground: setting, archive: new Map() };
  const found = await stat(inside(setting.path)).catch(() => null);
  if (!found?.isFile()) throw new Error(`TIELINES_BASEMAP: there is no file ${setting.path} in the project.`);
  const content = await readFile(inside(setting.path));
  if (content.subarray(0, 8).toString("latin1") !== SIGNATURE) {
    throw new Error(`TIELINES_BASEMAP: ${setting.path} is not a PMTiles archive of version 3.`);
  }
  const name = `street-${createHash("sha256").update(content).digest("hex").slice(0, 12)}.pmtiles`;
  return { ground: { kind: "street", archive: `/basemap/${name}` }, archive: new Map([[name, content]]) };
}
