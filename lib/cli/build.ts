/** `npm run build`: the data gate, the static parts, Next's build, and the hashes that the security policy needs. */
import { rm } from "node:fs/promises";
import { inputsHash, writeStamp } from "./build-stamp.ts";
import { copyAssets } from "./copy-assets.ts";
import { replaceErrorPage } from "./error-page.ts";
import { guardPages } from "./page-guard.ts";
import { writePreviews } from "./previews.ts";
import { runNode, stopOnSignal } from "./processes.ts";
import { commandOf, inside, isMain } from "./project.ts";
import { writeScriptHashes } from "./script-hashes.ts";
import { type Step, takeInTurn } from "./steps.ts";
import { writeTombstones } from "./tombstones.ts";

/** Builds the site. False where a step failed; later steps are not taken then. */
export async function build(): Promise<boolean> {
  // Taken first: a file that changes during the build makes the build stale.
  const inputs = await inputsHash();
  await rm(inside(".next/tielines-build.json"), { force: true });
  return takeInTurn([
    dataGate,
    { name: "static parts", run: async () => ({ ok: true, note: await copyAssets() }) },
    { name: "previews", run: async () => ({ ok: true, note: await writePreviews() }) },
    { name: "next build", run: nextBuild },
    { name: "error page", run: async () => replaceErrorPage().then(() => ({ ok: true })) },
    { name: "page guard", run: async () => ({ ok: true, note: await guardPages() }) },
    { name: "script hashes", run: async () => ({ ok: true, note: await writeScriptHashes() }) },
    { name: "tombstones", run: async () => ({ ok: true, note: await writeTombstones() }) },
    { name: "build stamp", run: async () => writeStamp(inputs).then(() => ({ ok: true })) },
  ]);
}

/** Refuses data that breaks a rule of the dataset. */
export const dataGate: Step = {
  name: "data gate",
  run: async () => {
    const { code, output } = await runNode(inside("geodata/check.ts"));
    return { ok: code === 0, output };
  },
};

async function nextBuild() {
  const { code, output } = await runNode(commandOf("next"), ["build"], { NODE_ENV: "production" });
  return { ok: code === 0, output };
}

if (isMain(import.meta.url)) {
  stopOnSignal();
  process.exitCode = (await build()) ? 0 : 1;
}
