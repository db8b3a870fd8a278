import { numberWord } from "../atlas/number-words.ts";
import type { ChecksumState } from "./checksum.ts";
import type { Comparison } from "./compare-pictures.ts";
import { SHAPES, type Shape } from "./still.ts";

/** Stands below every comparison: the last word is never that a picture is right. */
export const LAST_WORD = "A mark can be copied. Only the view beside it is ours.";

/** What is known of a dropped picture once its view has been drawn afresh. */
export interface Findings {
  readonly checksum: ChecksumState;
  /** Shape that the file names, and what the picture measures in pixels; null for an SVG. */
  readonly shape: Shape;
  readonly pixels: { readonly width: number; readonly height: number } | null;
  /** Null where the two could not be laid over each other. */
  readonly comparison: Comparison | null;
  /** Whether the atlas has moved on since: then a fresh drawing may rightly differ. */
  readonly dataChanged: boolean;
}

/** Whether a picture has the proportions of its shape, so that it can be laid over a fresh drawing. One pixel of rounding is allowed. */
export function hasShape({ width, height }: { width: number; height: number }, shape: Shape): boolean {
  const { units } = SHAPES[shape];
  return Math.abs(height - (width * units.height) / units.width) <= Math.max(1, height * 0.004);
}

/** What can be said of a picture, in sentences for readers. None says that the picture is right; the last one says why. */
export function verdict(findings: Findings): string[] {
  return [sizeSentence(findings), pictureSentence(findings), checksumSentence(findings), LAST_WORD].filter(Boolean);
}

function sizeSentence({ pixels, shape }: Findings): string {
  if (pixels === null || hasShape(pixels, shape)) return "";
  return `The picture measures ${pixels.width} × ${pixels.height} pixels, which is not ${shape} as it was exported: it was cropped, extended or stretched, so it cannot be laid over a fresh drawing. Compare by eye.`;
}

function pictureSentence({ comparison, dataChanged }: Findings): string {
  if (comparison === null) return "";
  const { regions, share } = comparison;
  if (regions.length === 0) {
    return "Laid over a fresh drawing of its view, the picture shows no difference larger than what saving again leaves.";
  }
  const places = regions.length === 1 ? "one place" : `${numberWord(regions.length)} places`;
  const why = dataChanged ? " The data changed since, which may explain some of it." : "";
  return `The picture differs from a fresh drawing of its view in ${places}, ${percent(share)} of its area: ${regions.length === 1 ? "it is" : "they are"} framed.${why}`;
}

function checksumSentence({ checksum, comparison, dataChanged }: Findings): string {
  const differs = comparison !== null && comparison.regions.length > 0;
  if (checksum === "missing") return "The file has no checksum that could be compared here.";
  if (checksum === "differs") {
    return "The file’s own checksum does not match: the picture or what is written in the file was changed or saved anew after the export.";
  }
  if (differs && !dataChanged) {
    return "The file’s own checksum matches, and yet the picture is not what the atlas draws: whoever changes a file can compute its checksum again, or it was drawn by another version of the program.";
  }
  return "The file’s own checksum matches: nothing in it was changed by accident. Whoever forges a file can compute its checksum again.";
}

function percent(share: number): string {
  const value = share * 100;
  return value < 1 ? "less than 1 %" : `${Math.round(value)} %`;
}
