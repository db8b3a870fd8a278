import type { FontFacesSpecification } from "@maplibre/maplibre-gl-style-spec";

/** Font stacks of the style; each name is declared by `fontFaces`, so no font of the reader's system decides the look. */
export const FONT = {
  regular: ["Inter Regular", "Noto Sans SC Medium"],
  medium: ["Inter Medium", "Noto Sans SC Medium"],
  semibold: ["Inter Semibold", "Noto Sans SC Medium"],
  italic: ["Inter Italic", "Noto Sans SC Medium"],
};

/** Chinese characters: the file holds only those that our names use. */
const HAN = ["U+2E80-2FDF", "U+3005-3007", "U+3400-4DBF", "U+4E00-9FFF"];

const LATIN = [
  "U+0000-00FF",
  "U+0131",
  "U+0152-0153",
  "U+02BB-02BC",
  "U+02C6",
  "U+02DA",
  "U+02DC",
  "U+2000-206F",
  "U+20AC",
  "U+2122",
  "U+2191",
  "U+2193",
  "U+2212",
  "U+2215",
  "U+FEFF",
  "U+FFFD",
];
const LATIN_EXT = [
  "U+0100-02BA",
  "U+02BD-02C5",
  "U+02C7-02CC",
  "U+02CE-02D7",
  "U+02DD-02FF",
  "U+0304",
  "U+0308",
  "U+0329",
  "U+1D00-1DBF",
  "U+1E00-1E9F",
  "U+1EF2-1EFF",
  "U+2020",
  "U+20A0-20AB",
  "U+20AD-20C0",
  "U+2113",
  "U+2C60-2C7F",
  "U+A720-A7FF",
];

/** Address of one of Inter's files. `folder` is an absolute URL without a slash at its end. */
export function interFile(
  folder: string,
  weight: 400 | 500 | 600,
  style: "normal" | "italic" = "normal",
  subset: "latin" | "latin-ext" = "latin",
): string {
  return `${folder}/inter-${subset}-${weight}-${style}.woff2`;
}

/** The style's `font-faces`: MapLibre fetches a file when a character in its range is first drawn. */
export function fontFaces(folder: string): FontFacesSpecification {
  const face = (weight: 400 | 500 | 600, style: "normal" | "italic") => [
    { url: interFile(folder, weight, style), "unicode-range": LATIN },
    { url: interFile(folder, weight, style, "latin-ext"), "unicode-range": LATIN_EXT },
  ];
  return {
    "Inter Regular": face(400, "normal"),
    "Inter Medium": face(500, "normal"),
    "Inter Semibold": face(600, "normal"),
    "Inter Italic": face(400, "italic"),
    "Noto Sans SC Medium": [{ url: `${folder}/noto-sans-sc-500.woff2`, "unicode-range": HAN }],
  };
}

/** CSS family under which lib/map loads Inter Semibold for the figures and letters inside images. */
export const MARK_FONT = "Tielines Marks";
