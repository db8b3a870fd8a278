import type { Note } from "../../lib/export/notes.ts";
import type { Scale } from "../../lib/export/png.ts";
import type { MapView } from "../../lib/export/projection.ts";
import type { Included, Shape, StillTheme } from "../../lib/export/still.ts";
import type { Camera } from "../../lib/view/camera.ts";

/** The kinds of file that a still is written as. */
export const FORMATS = ["png", "svg", "pdf"] as const;
export type Format = (typeof FORMATS)[number];

/** What an editor has decided about a picture. It is kept while the page is open, for each view, and nowhere else. */
export interface Draft {
  readonly shape: Shape;
  readonly scale: Scale;
  readonly theme: StillTheme;
  readonly format: Format;
  /** How an SVG holds its letters. */
  readonly letters: "named" | "outlines";
  /** Null as long as the suggestion stands. */
  readonly title: string | null;
  readonly subtitle: string | null;
  /** The editor's words before the caption's own. */
  readonly caption: string;
  readonly included: Included;
  readonly notes: readonly Note[];
  /** The map that the notes were last placed on; null before there are any. */
  readonly notesOn: MapView | null;
  /** Where the editor has moved the map, and in which shape; null for where it was at first. */
  readonly moved: { readonly camera: Camera; readonly shape: Shape } | null;
  /** Whether the lines of a square crop lie over the preview. */
  readonly guides: boolean;
}

/** A draft that nobody has touched. */
export function newDraft(theme: StillTheme): Draft {
  return {
    shape: "16:9",
    scale: 1,
    theme,
    format: "png",
    letters: "named",
    title: null,
    subtitle: null,
    caption: "",
    included: { key: true, scale: true, locator: true, names: true },
    notes: [],
    notesOn: null,
    moved: null,
    guides: true,
  };
}
