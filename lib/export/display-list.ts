/**
 * What a still is made of: shapes and runs of text in drawing order, which every painter draws alike. Lengths are units of the still's
 * frame, x to the right and y down from its upper left corner; a shape at 1x is several pixels to the unit.
 */
export type Item = PathItem | TextItem | GroupItem;

/** a, b, c, d, e, f of a canvas's `transform`. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface PathItem {
  readonly kind: "path";
  /** Path data of SVG: M, L, Q, C, A, Z and H, V, upper or lower case. */
  readonly d: string;
  readonly fill?: string;
  readonly rule?: "nonzero" | "evenodd";
  readonly stroke?: string;
  /** Of the stroke, before `transform`. */
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: "butt" | "round";
  readonly join?: "miter" | "round";
  /** 0 to 1; 1 unless said. */
  readonly opacity?: number;
  readonly transform?: Matrix;
}

/** The faces that stills are set in. `han` holds the Chinese characters of our names. */
export const FACES = ["sans", "sans-medium", "sans-semibold", "sans-italic", "serif-semibold", "han"] as const;
export type Face = (typeof FACES)[number];

/** One run of one face on one line. */
export interface TextItem {
  readonly kind: "text";
  readonly text: string;
  /** Where the run begins, and its baseline: painters never align, so that all agree. */
  readonly x: number;
  readonly y: number;
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
  /** Between letters, in ems. */
  readonly spacing?: number;
  /** Drawn below the letters, as a line along their outlines: it reaches half its width beyond them. */
  readonly halo?: { readonly colour: string; readonly width: number };
  readonly transform?: Matrix;
}

/** Parts that belong together: painters clip them, files name them. */
export interface GroupItem {
  readonly kind: "group";
  readonly role:
    | "ground"
    | "ground-names"
    | "footprints"
    | "ties"
    | "marks"
    | "labels"
    | "stamps"
    | "notes"
    | "title"
    | "key"
    | "scale"
    | "locator"
    | "caption"
    | "credit"
    | "mark"
    | "tie"
    | "stamp";
  /** Id of the record, place or mark that the group shows. */
  readonly id?: string;
  readonly clip?: Rect;
  readonly items: readonly Item[];
}

/** Upper left corner, width and height. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
