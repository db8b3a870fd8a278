import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadDataset } from "../load.ts";
import type { Loaded } from "./loaded.ts";
import { lockOf, lockText } from "./lock.ts";
import { SPECIMEN, SPECIMEN_EVIDENCE } from "./specimen.ts";

/** Writes `files` as a dataset in a folder of its own, loads it, and takes the folder away again. */
export function loadFiles(files: Readonly<Record<string, string>>, lock: string): Loaded {
  const root = mkdtempSync(join(tmpdir(), "tielines-gate-"));
  try {
    for (const [file, text] of Object.entries({
      ...files,
      "lock.json": lock,
      "evidence.lock.json": SPECIMEN_EVIDENCE,
    })) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return loadDataset(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The lock of the unchanged specimen. */
export function specimenLock(): string {
  return lockText(lockOf(loadFiles(SPECIMEN, "").dataset));
}
