import type { ComputedStanding } from "../atlas/row.ts";
import type { Camera } from "../view/camera.ts";
import { writeView } from "../view/codec.ts";
import type { Pairs } from "../view/migrate.ts";
import type { View } from "../view/view.ts";
import type { Note } from "./notes.ts";
import type { Included, Shape, StillInput, StillTheme } from "./still.ts";

/** The format that this code writes. A newer one is refused with a sentence, an older one must be read for ever. */
export const RECORD_FORMAT = 1;

/** A record as the picture told it. */
export interface PicturedRecord {
  readonly type: "event" | "tie";
  readonly id: string;
  readonly standing: ComputedStanding;
  /** The sentence that went with it. It is compared, never shown: who changes a file could write anything here. */
  readonly stamp: string;
}

/** All that it takes to draw a still again: it lies in every exported PNG and SVG. */
export interface StillRecord {
  readonly format: typeof RECORD_FORMAT;
  /** The page whose map is shown, and its query as links hold it, without question mark. */
  readonly path: string;
  readonly query: string;
  /** Version of the data. */
  readonly version: string;
  /** The records that the view showed, in its order. */
  readonly records: readonly PicturedRecord[];
  /** Where the still's map looked: the link says so only where a reader moved it. */
  readonly camera: Camera;
  readonly shape: Shape;
  readonly theme: StillTheme;
  readonly title: string;
  readonly subtitle: string;
  /** Which of the two are the editor's own words. */
  readonly edited: { readonly title: boolean; readonly subtitle: boolean };
  readonly notes: readonly Note[];
  readonly included: Included;
}

/** The record of a still. `path` is that of the page without /embed; `unknown` are the keys of its link that are not ours. */
export function describeStill(
  input: StillInput,
  page: { readonly path: string; readonly view: View; readonly unknown?: Pairs },
  edited: StillRecord["edited"],
): StillRecord {
  const { rows, version, camera, shape, theme, title, subtitle, notes, included } = input;
  return {
    format: RECORD_FORMAT,
    path: page.path,
    query: writeView(page.view, page.unknown),
    version,
    records: rows.map(({ type, id, standing, stamp }) => ({ type, id, standing, stamp })),
    camera: { zoom: camera.zoom, lat: camera.lat, lng: camera.lng },
    shape,
    theme,
    title,
    subtitle,
    edited: { title: edited.title, subtitle: edited.subtitle },
    notes,
    included: { key: included.key, scale: included.scale, locator: included.locator, names: included.names },
  };
}

/**
 * JSON in plain ASCII and without a sign of markup: it stands in an SVG as it is, and survives programs that take text for Latin-1.
 * Undefined values are left out.
 */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\u0020-\u007e]|[<>&]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
