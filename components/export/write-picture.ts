import type { ClaimsFile } from "../../lib/atlas/claims-file.ts";
import { embedInPng } from "../../lib/export/embed-png.ts";
import { paintPng, pixelsOf, type Scale } from "../../lib/export/png.ts";
import type { Still, StillInput } from "../../lib/export/still.ts";
import { stillMetadata } from "../../lib/export/still-metadata.ts";
import { describeStill } from "../../lib/export/still-record.ts";
import type { Draft, Format } from "./draft.ts";
import type { StudiedView } from "./study-view.ts";

/** How a file is written: what may stop it, and who hears how far it is (0 to 1). */
export interface Writing {
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
}

/** A composed picture, and what its file says of it. */
export interface Picture {
  readonly still: Still;
  readonly input: StillInput;
  readonly studied: StudiedView;
  readonly edited: { readonly title: boolean; readonly subtitle: boolean };
  /** Every record's claims, to name their sources. */
  readonly claims: ClaimsFile;
}

export const TYPES: Readonly<Record<Format, string>> = {
  png: "image/png",
  svg: "image/svg+xml",
  pdf: "application/pdf",
};

/** Writes a picture as a file of that kind: what it shows, and in it the view that it was made of and where it comes from. */
export async function writePicture(
  picture: Picture,
  { format, scale }: { readonly format: Format; readonly scale: Scale; readonly letters: Draft["letters"] },
  { signal, progress }: Writing,
): Promise<Uint8Array<ArrayBuffer>> {
  const { still, input, studied, edited, claims } = picture;
  const about = stillMetadata(
    studied.subject,
    { title: input.title, edited: isEdited(picture), ground: input.credit },
    claims,
  );
  const record = describeStill(input, { path: studied.pathname, view: studied.view, unknown: studied.unknown }, edited);
  switch (format) {
    case "png": {
      const png = await paintPng(still, pixelsOf(input.shape, scale), { signal, progress });
      return embedInPng(png, record, about);
    }
    case "svg":
    case "pdf":
      throw new Error("This kind of file cannot be written yet.");
  }
}

/** Whether anything on a picture is an editor's. */
export function isEdited({ edited, input }: Pick<Picture, "edited" | "input">): boolean {
  return edited.title || edited.subtitle || input.notes.length > 0;
}
