import type { Face } from "./display-list.ts";

/**
 * The files of each face, from Fontsource's packages of Inter and Source Serif 4 and our own cut of Noto Sans SC: first the one with
 * Latin letters, then the one with their rarer forms (ā, š). As WOFF: a PDF holds parts of the fonts, and fontkit can cut none out of
 * a WOFF2 file whose outlines are TrueType's; the Chinese ones are not.
 */
export const FONT_FILES: Readonly<Record<Face, readonly string[]>> = {
  sans: ["inter-latin-400-normal.woff", "inter-latin-ext-400-normal.woff"],
  "sans-medium": ["inter-latin-500-normal.woff", "inter-latin-ext-500-normal.woff"],
  "sans-semibold": ["inter-latin-600-normal.woff", "inter-latin-ext-600-normal.woff"],
  "sans-italic": ["inter-latin-400-italic.woff", "inter-latin-ext-400-italic.woff"],
  "serif-semibold": ["source-serif-4-latin-600-normal.woff", "source-serif-4-latin-ext-600-normal.woff"],
  han: ["noto-sans-sc-500.woff2"],
};

/** The bytes of the files of each face, in the same order. */
export type FontBytes = Readonly<Record<Face, readonly Uint8Array[]>>;
