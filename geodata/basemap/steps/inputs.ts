import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import inputs from "../inputs.json" with { type: "json" };
import { run } from "./command.ts";

/** Folders and modules of the packages that the basemap is made from; all of it lies in the work folder. */
export interface Inputs {
  /** Folder of a Debian package's files. */
  readonly debian: (name: string) => string;
  /** Loads a module of the npm packages. */
  readonly load: <Module>(name: string) => Promise<Module>;
  readonly python: string;
  /** Versions of the programs that were used, by Debian package. */
  readonly tools: Readonly<Record<string, string>>;
}

/** Debian's own Python: shapely is installed for no other. */
export const PYTHON = "/usr/bin/python3";

/** Fetches what inputs.json pins, checks every hash, and refuses anything else. */
export async function fetchInputs(work: string): Promise<Inputs> {
  const tools = await checkTools();
  await mkdir(join(work, "debian"), { recursive: true });
  for (const input of inputs.debian) await fetchDebian(work, input);
  await installNpm(work);
  const require = createRequire(join(work, "npm", "package.json"));
  return {
    debian: (name) => join(work, "debian", name),
    load: async (name) => import(pathToFileURL(require.resolve(name)).href),
    python: PYTHON,
    tools,
  };
}

/** The folder of a single Debian package's files, fetched and checked as `fetchInputs` does. */
export async function fetchPackage(work: string, name: string): Promise<string> {
  const input = inputs.debian.find((each) => each.package === name);
  if (!input) throw new Error(`inputs.json does not name ${name}.`);
  await mkdir(join(work, "debian"), { recursive: true });
  await fetchDebian(work, input);
  return join(work, "debian", name);
}

async function checkTools(): Promise<Record<string, string>> {
  const versions: Record<string, string> = {};
  const missing: string[] = [];
  for (const { package: name, command } of inputs.tools) {
    const there = await run("sh", ["-c", command]).then(
      () => true,
      () => false,
    );
    if (!there) missing.push(name);
    else versions[name] = await run("dpkg-query", ["-W", "-f", `\${Version}`, name]).catch(() => "unknown");
  }
  if (missing.length > 0) {
    throw new Error(`Missing on this machine: apt-get install --no-install-recommends ${missing.join(" ")}`);
  }
  return versions;
}

async function fetchDebian(work: string, input: (typeof inputs.debian)[number]): Promise<void> {
  const folder = join(work, "debian");
  const named = async () =>
    (await readdir(folder)).find((file) => file.startsWith(`${input.package}_`) && file.endsWith(".deb"));
  if (!(await named())) {
    await run("apt-get", ["download", `${input.package}=${input.version}`], { cwd: folder }).catch((error: Error) => {
      throw new Error(
        `${error.message}\nRun apt-get update first. If Debian no longer has ${input.package} ${input.version}, fetch it from snapshot.debian.org into ${folder}.`,
      );
    });
  }
  const file = await named();
  if (!file) throw new Error(`apt-get download left no ${input.package} in ${folder}.`);
  const hash = createHash("sha256")
    .update(await readFile(join(folder, file)))
    .digest("hex");
  if (hash !== input.sha256) throw new Error(`${file} has hash ${hash}, inputs.json says ${input.sha256}.`);
  await rm(join(folder, input.package), { recursive: true, force: true });
  await run("dpkg-deb", ["-x", join(folder, file), join(folder, input.package)]);
}

async function installNpm(work: string): Promise<void> {
  const folder = join(work, "npm");
  await mkdir(folder, { recursive: true });
  const dependencies = Object.fromEntries(inputs.npm.map((input) => [input.package, input.version]));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  await run("npm", ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"]);
  const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8"));
  for (const [path, { version, integrity }] of Object.entries<{ version: string; integrity: string }>(lock.packages)) {
    const name = path.replace(/^.*node_modules\//, "");
    if (name && !inputs.npm.some((input) => input.package === name && input.integrity === integrity)) {
      throw new Error(`npm gave ${name} ${version} (${integrity}), which inputs.json does not name.`);
    }
  }
}
