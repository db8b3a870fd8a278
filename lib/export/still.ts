import type { Ledger } from "../atlas/ledger.ts";
import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import type { Selection } from "../style/map-features.ts";
import type { Camera } from "../view/camera.ts";
import type { Item, Rect } from "./display-list.ts";
import type { Note } from "./notes.ts";
import type { MapView } from "./projection.ts";

/** The shapes that stories take. `units` is the frame that the still is laid out in; at 1x it has `pixels`. */
export const SHAPES = {
  "16:9": { units: { width: 1000, height: 562.5 }, pixels: { width: 2400, height: 1350 } },
  "1:1": { units: { width: 640, height: 640 }, pixels: { width: 1600, height: 1600 } },
  "4:5": { units: { width: 640, height: 800 }, pixels: { width: 1600, height: 2000 } },
  "9:16": { units: { width: 432, height: 768 }, pixels: { width: 1080, height: 1920 } },
} as const;
export type Shape = keyof typeof SHAPES;

/** The colours that a still may wear. */
export const STILL_THEMES = ["light", "dark", "greyscale"] as const;
export type StillTheme = (typeof STILL_THEMES)[number];

/** What the editor may leave out. Stamps, caveat and credit are not among it. */
export interface Included {
  readonly key: boolean;
  readonly scale: boolean;
  readonly locator: boolean;
  readonly names: boolean;
}

/** All that decides a still. The same input gives the same still, whatever the day and the machine. */
export interface StillInput {
  /** The records that the view shows, as its map draws them; see `known` for an earlier day. */
  readonly rows: readonly RecordRow[];
  readonly places: ReadonlyMap<string, PlaceRow>;
  readonly ledger: Ledger;
  readonly selected: Selection;
  /** What the middle of the still's map shows, at a zoom of the frame's units. */
  readonly camera: Camera;
  readonly globe: boolean;
  readonly shape: Shape;
  readonly theme: StillTheme;
  readonly title: string;
  readonly subtitle: string;
  /** Whether the editor has changed the title or the subtitle that the view suggests: then the credit says so. */
  readonly edited?: { readonly title: boolean };
  readonly included: Included;
  readonly notes: readonly Note[];
  /** The map that the notes were placed on, where it is another than the still's own: they stay on their spots of the earth. */
  readonly notesOn?: MapView;
  /** Sentences that may not be left out: the band of an earlier day, a filter that hides what was denied or contradicted. */
  readonly warnings: readonly string[];
  /** The view's address as it is printed, the data's version, and the day of its newest change, YYYY-MM-DD. */
  readonly address: string;
  readonly version: string;
  readonly dated: string;
  /** The credit of the ground. */
  readonly credit: string;
}

/** A mark that a still draws, and where. */
export interface StillMark {
  /** Id of a place's mark, or of a tie. */
  readonly id: string;
  readonly kind: "place" | "tie";
  readonly box: Rect;
  /** Ids of the records that the mark stands for. */
  readonly records: readonly string[];
  /** Whether a claim is among them: then the mark has a stamp. */
  readonly claim: boolean;
}

/** A stamp sentence beside the mark that it belongs to. */
export interface StillStamp {
  /** Id of the mark. */
  readonly mark: string;
  readonly text: string;
  readonly box: Rect;
}

/** A composed still. */
export interface Still {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly items: readonly Item[];
  /** The part of the frame that is map. */
  readonly map: Rect;
  /** The caption that says what the picture's marks mean: it is whole in any crop that holds it. */
  readonly caption: Rect;
  readonly marks: readonly StillMark[];
  readonly stamps: readonly StillStamp[];
  /** The editor's notes, placed on this map. */
  readonly notes: readonly Note[];
}
