import { paintPng, pixelsOf } from "../../lib/export/png.ts";
import type { Still } from "../../lib/export/still.ts";
import type { Draft } from "./draft.ts";
import { fileName, type PictureFile } from "./picture-file.ts";
import type { StudiedView } from "./use-studied-view.ts";

/** How a file is written: what may stop it, and who hears how far it is (0 to 1). */
export interface Writing {
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
}

/** Writes a composed picture as the file that the draft asks for. */
export async function writePicture(
  still: Still,
  draft: Draft,
  studied: StudiedView,
  { signal, progress }: Writing,
): Promise<PictureFile> {
  const name = fileName(studied.pathname, draft);
  switch (draft.format) {
    case "png": {
      const bytes = await paintPng(still, pixelsOf(draft.shape, draft.scale), { signal, progress });
      return { name, type: "image/png", bytes };
    }
    case "svg":
    case "pdf":
      throw new Error("This kind of file cannot be written yet.");
  }
}
