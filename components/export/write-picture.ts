import type { ClaimsFile } from "../../lib/atlas/claims-file.ts";
import { embedInPng } from "../../lib/export/embed-png.ts";
import { paintPng, pixelsOf, type Scale } from "../../lib/export/png.ts";
import type { Still, StillInput } from "../../lib/export/still.ts";
import { stillMetadata } from "../../lib/export/still-metadata.ts";
import { describeStill } from "../../lib/export/still-record.ts";
import type { Draft, Format } from "./draft.ts";
import { loadFonts } from "./load-fonts.ts";
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
  /** Which of the words on it are the editor's own. */
  readonly edited: { readonly title: boolean; readonly subtitle: boolean };
  /** Every record's claims, to name their sources. */
  readonly claims: ClaimsFile;
  /** Folder of the fonts, a path on our own origin. */
  readonly fonts: string;
}

interface Kind {
  readonly format: Format;
  readonly scale: Scale;
  readonly letters: Draft["letters"];
}

export const TYPES: Readonly<Record<Format, string>> = {
  png: "image/png",
  svg: "image/svg+xml",
  pdf: "application/pdf",
};

/** Writes a picture as a file of that kind: what it shows, and in it the view that it was made of and where it comes from. */
export async function writePicture(
  picture: Picture,
  { format, scale, letters }: Kind,
  { signal, progress }: Writing,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case "png": {
      const png = await paintPng(picture.still, pixelsOf(picture.input.shape, scale), { signal, progress });
      return embedInPng(png, recordOf(picture), aboutOf(picture));
    }
    case "svg":
      return new TextEncoder().encode(await writeSvg(picture, letters, signal));
    case "pdf":
      return writePdf(picture, signal);
  }
}

/** An SVG's text. Its painter and the fonts' outlines are fetched when somebody asks for one. */
export async function writeSvg(picture: Picture, letters: Draft["letters"], signal: AbortSignal): Promise<string> {
  const { still, input } = picture;
  const [{ toSvg }, { embedInSvg }, outlines] = await Promise.all([
    import("../../lib/export/svg.ts"),
    import("../../lib/export/embed-svg.ts"),
    letters === "outlines" ? loadOutlines(picture.fonts, signal) : undefined,
  ]);
  const about = aboutOf(picture);
  const { width, height } = pixelsOf(input.shape, 1);
  const svg = toSvg(still, {
    title: input.title,
    description: about.longAlt,
    pixels: { width, height },
    ...(outlines ? { outlines } : {}),
  });
  return embedInSvg(svg, recordOf(picture), about);
}

async function loadOutlines(folder: string, signal: AbortSignal) {
  const [{ outlinesOf }, fontkit, fonts] = await Promise.all([
    import("../../lib/export/outlines.ts"),
    import("fontkit"),
    loadFonts(folder, signal),
  ]);
  const parsed = Object.entries(fonts).map(([face, files]) => [face, files.map((bytes) => fontkit.create(bytes))]);
  return outlinesOf(Object.fromEntries(parsed));
}

/** A PDF's bytes. The library behind it is fetched when somebody asks for one. */
export async function writePdf(picture: Picture, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const [{ toPdf }, fonts] = await Promise.all([import("../../lib/export/pdf.ts"), loadFonts(picture.fonts, signal)]);
  const bytes = await toPdf(picture.still, fonts, aboutOf(picture));
  signal.throwIfAborted();
  return new Uint8Array(bytes);
}

/**
 * A sentence on letters for which files with fonts of their own (PDF, SVG in outlines) have none, or "": an editor's words may be in any
 * script. `file` is what it says of them: "The PDF".
 */
export async function lettersLeftOut(picture: Picture, file: string, signal: AbortSignal): Promise<string> {
  const [{ missingLetters }, fonts] = await Promise.all([
    import("../../lib/export/missing-letters.ts"),
    loadFonts(picture.fonts, signal),
  ]);
  const letters = missingLetters(picture.still, fonts);
  if (letters.length === 0) return "";
  return ` ${file}'s fonts lack ${letters.join(" ")}: there is a sign or a gap instead. A PNG has them from your own fonts.`;
}

/** Whether anything on a picture is an editor's. */
export function isEdited({ edited, input }: Pick<Picture, "edited" | "input">): boolean {
  return edited.title || edited.subtitle || input.notes.length > 0;
}

function aboutOf(picture: Picture) {
  const { input, studied, claims } = picture;
  return stillMetadata(
    studied.subject,
    { title: input.title, edited: isEdited(picture), ground: input.credit },
    claims,
  );
}

function recordOf({ still, input, studied, edited }: Picture) {
  const { pathname: path, view, unknown } = studied;
  return describeStill({ ...input, notes: still.notes }, { path, view, unknown }, edited);
}
