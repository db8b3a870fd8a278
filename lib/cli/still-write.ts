/** Writes files whole or not at all. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

const WHY: Readonly<Record<string, string>> = {
  EACCES: "writing there is not allowed",
  EEXIST: "a part of its path is a file",
  EISDIR: "there is a folder of that name",
  ENOENT: "there can be no such folder",
  ENOSPC: "there is no room left",
  ENOTDIR: "a part of its path is a file",
  EPERM: "writing there is not allowed",
  EROFS: "nothing can be written there",
};

/**
 * Writes a file under a name for the time being and then renames it, so that whoever looks sees the old file or the new one. Folders on
 * its way are made. Throws a sentence.
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(part, bytes);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new Error(`${file} could not be written: ${WHY[code] ?? message}.`);
  }
}

/** The file's name, or the same with the first number that makes it another than those taken: "view-2.png". */
export function freeName(file: string, taken: ReadonlySet<string>): string {
  const ending = extname(file);
  const stem = file.slice(0, file.length - ending.length);
  let name = file;
  for (let number = 2; taken.has(name); number++) name = `${stem}-${number}${ending}`;
  return name;
}
