/** Where the project is, and which of its files the commands read and write. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A path inside the project. */
export function inside(...parts: string[]): string {
  return join(root, ...parts);
}

/** The installed version of a package. */
export function installedVersion(name: string): string {
  return manifest(name).version;
}

/** The script behind an installed command, so that it runs with this Node and without a shell. */
export function commandOf(name: string, command = name.split("/").at(-1) ?? name): string {
  const { bin } = manifest(name);
  const file = typeof bin === "string" ? bin : bin?.[command];
  if (!file) throw new Error(`The package ${name} has no command ${command}.`);
  return inside("node_modules", name, file);
}

/** True for the file that Node was asked to run, false where it is only imported. */
export function isMain(moduleUrl: string): boolean {
  return process.argv[1] !== undefined && fileURLToPath(moduleUrl) === process.argv[1];
}

interface Manifest {
  readonly version: string;
  readonly bin?: string | Record<string, string>;
}

function manifest(name: string): Manifest {
  try {
    return JSON.parse(readFileSync(inside("node_modules", name, "package.json"), "utf8"));
  } catch {
    throw new Error(`The package ${name} is not installed: run npm ci.`);
  }
}
