import { type ReopenedStill, readStillFile, viewHref } from "../../lib/export/reopen.ts";
import { StillFileError } from "../../lib/export/still-file-error.ts";
import { OpenedNote } from "./opened-note.tsx";

/** Path and query of the view of a picture. */
export const hrefOf: (still: ReopenedStill) => string = viewHref;

/** Reads a dropped file. Fetched when the first one is dropped, with the note that tells of it. */
export async function openPicture(
  file: File,
): Promise<{ readonly still: ReopenedStill; readonly Note: typeof OpenedNote } | { readonly problem: string }> {
  try {
    return { still: await readStillFile(new Uint8Array(await file.arrayBuffer()), file.name), Note: OpenedNote };
  } catch (error) {
    return { problem: error instanceof StillFileError ? error.message : "The file could not be read." };
  }
}
