import { interFile } from "../style/fonts.ts";
import type { Face } from "./display-list.ts";

/** A face of stills as a canvas names it, and the files that it is loaded from. */
interface CanvasFace {
  /** Names of our own, so that no font of the reader's system is taken for it. */
  readonly family: string;
  readonly style: "normal" | "italic";
  readonly weight: 400 | 500 | 600;
  /** Addresses below `folder`, and which characters each holds. */
  readonly files: (folder: string) => readonly FaceFile[];
}

/** One file of a face. */
export interface FaceFile {
  readonly url: string;
  readonly range?: string;
}

const inter = (weight: 400 | 500 | 600, style: "normal" | "italic" = "normal"): CanvasFace => ({
  family: "Still Sans",
  style,
  weight,
  files: (folder) => [
    { url: interFile(folder, weight, style, "latin-ext"), range: EXTENDED },
    { url: interFile(folder, weight, style) },
  ],
});

/** What the second file of a face holds; all else is looked for in the first. */
const EXTENDED = "U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02D9, U+02DB, U+02DD-036F, U+1D00-1EFF";

/** The faces of stills: fixed files, never those that are variable or the system's own. */
export const CANVAS_FACES: Readonly<Record<Face, CanvasFace>> = {
  sans: inter(400),
  "sans-medium": inter(500),
  "sans-semibold": inter(600),
  "sans-italic": inter(400, "italic"),
  "serif-semibold": {
    family: "Still Serif",
    style: "normal",
    weight: 600,
    files: (folder) => [
      { url: `${folder}/source-serif-4-latin-ext-600-normal.woff2`, range: EXTENDED },
      { url: `${folder}/source-serif-4-latin-600-normal.woff2` },
    ],
  },
  han: {
    family: "Still Han",
    style: "normal",
    weight: 500,
    files: (folder) => [{ url: `${folder}/noto-sans-sc-500.woff2` }],
  },
};

/** What a canvas's `font` is set to; `size` in the canvas's own units. */
export function canvasFont(face: Face, size: number): string {
  const { family, style, weight } = CANVAS_FACES[face];
  return `${style} ${weight} ${size}px "${family}"`;
}
