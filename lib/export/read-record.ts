import type { ComputedStanding } from "../atlas/row.ts";
import { MAX_LATITUDE, MAX_ZOOM, MIN_ZOOM } from "../view/camera.ts";
import { LONGEST_LINK, type ParsedView, parseView, writeView } from "../view/codec.ts";
import { STANDING_CHOICES } from "../view/lists.ts";
import { scopeOf, selectionOf } from "../view/scope.ts";
import { withoutHidden } from "../view/text.ts";
import { LONGEST_NOTE, MOST_NOTES, type Note, type Spot } from "./notes.ts";
import { SHAPES, type Shape, STILL_THEMES, type StillTheme } from "./still.ts";
import { StillFileError } from "./still-file-error.ts";
import { type PicturedRecord, RECORD_FORMAT, type StillRecord } from "./still-record.ts";

/** Longest title and subtitle that are read back, in characters; what is longer is cut. */
const LONGEST_TITLE = 240;
/** Far more than the atlas has, and few enough to compare at once. */
const MOST_RECORDS = 20_000;
const LONGEST_STAMP = 2_000;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** A record that was found in a file, checked field by field. */
export interface ReadRecord {
  readonly record: StillRecord;
  readonly parsed: ParsedView;
  /** What the file had that could not be used, in sentences for readers. */
  readonly problems: readonly string[];
}

/**
 * Reads a still's record out of parsed JSON of unknown origin. What decides the view must be right, else a StillFileError says
 * so; an editor's words and notes are cleaned, cut, or left out with a problem. Nothing but the known fields is looked at.
 */
export function readRecord(value: unknown): ReadRecord {
  const fields = objectOf(value);
  const format = fields.get("format");
  if (format !== RECORD_FORMAT) {
    throw typeof format === "number" && format > RECORD_FORMAT
      ? new StillFileError("This picture was made by a newer version of the atlas, which this one cannot read.")
      : damaged();
  }
  const path = fields.get("path");
  const query = fields.get("query");
  if (typeof path !== "string" || !isAtlasPath(path)) throw damaged();
  if (typeof query !== "string" || query.length > LONGEST_LINK || withoutHidden(query) !== query) throw damaged();
  const parsed = parseView(query);
  const included = objectOf(fields.get("included"));
  const edited = objectOf(fields.get("edited"));
  const { notes, lost } = notesOf(fields.get("notes"));
  const record: StillRecord = {
    format: RECORD_FORMAT,
    path,
    query: writeView(parsed.view, parsed.unknown),
    version: matching(fields.get("version"), VERSION),
    records: recordsOf(fields.get("records")),
    camera: cameraOf(fields.get("camera")),
    shape: oneOf<Shape>(fields.get("shape"), Object.keys(SHAPES) as Shape[]),
    theme: oneOf<StillTheme>(fields.get("theme"), STILL_THEMES),
    title: cleaned(fields.get("title"), LONGEST_TITLE),
    subtitle: cleaned(fields.get("subtitle"), LONGEST_TITLE),
    edited: { title: edited.get("title") === true, subtitle: edited.get("subtitle") === true },
    notes,
    included: {
      key: included.get("key") !== false,
      scale: included.get("scale") !== false,
      locator: included.get("locator") !== false,
      names: included.get("names") !== false,
    },
  };
  const problems = lost > 0 ? [`${lost === 1 ? "A note" : `${lost} notes`} of this picture could not be read.`] : [];
  return { record, parsed, problems };
}

/** Whether a path is one of those whose pages show the map: the home page, an overview, a record, or what scopes the view. */
function isAtlasPath(path: string): boolean {
  if (["/", "/regions", "/programs"].includes(path)) return true;
  if (path.startsWith("/embed/") || path.endsWith("/")) return false;
  return scopeOf(path) !== null || selectionOf(path) !== null;
}

/** Own fields only, so that nothing is read off a prototype. */
function objectOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw damaged();
  return new Map(Object.entries(value));
}

function recordsOf(value: unknown): PicturedRecord[] {
  if (!Array.isArray(value) || value.length > MOST_RECORDS) throw damaged();
  const records = value.map((item: unknown): PicturedRecord => {
    const fields = objectOf(item);
    const stamp = fields.get("stamp");
    const id = matching(fields.get("id"), ID);
    if (id.length > 80 || typeof stamp !== "string" || stamp.length > LONGEST_STAMP) throw damaged();
    return {
      type: oneOf(fields.get("type"), ["event", "tie"] as const),
      id,
      standing: oneOf<ComputedStanding>(fields.get("standing"), STANDING_CHOICES),
      stamp,
    };
  });
  if (new Set(records.map(({ id }) => id)).size < records.length) throw damaged();
  return records;
}

function cameraOf(value: unknown): StillRecord["camera"] {
  const fields = objectOf(value);
  return {
    zoom: between(fields.get("zoom"), MIN_ZOOM, MAX_ZOOM),
    lat: between(fields.get("lat"), -MAX_LATITUDE, MAX_LATITUDE),
    lng: between(fields.get("lng"), -540, 540),
  };
}

function notesOf(value: unknown): { notes: Note[]; lost: number } {
  if (!Array.isArray(value)) throw damaged();
  const notes = value.slice(0, MOST_NOTES).flatMap((item: unknown) => noteOf(item) ?? []);
  return { notes, lost: value.length - notes.length };
}

function noteOf(value: unknown): Note | null {
  try {
    const fields = objectOf(value);
    const text = cleaned(fields.get("text"), LONGEST_NOTE);
    switch (fields.get("kind")) {
      case "text":
        return { kind: "text", at: spotOf(fields.get("at")), text };
      case "arrow":
        return { kind: "arrow", from: spotOf(fields.get("from")), to: spotOf(fields.get("to")), text };
      case "circle":
        return { kind: "circle", at: spotOf(fields.get("at")), radius: between(fields.get("radius"), 0, 1), text };
      default:
        return null;
    }
  } catch {
    return null;
  }
}

function spotOf(value: unknown): Spot {
  if (!Array.isArray(value) || value.length !== 2) throw damaged();
  return [between(value[0], 0, 1), between(value[1], 0, 1)];
}

/** One line without anything that cannot be seen, cut to `most` characters. */
function cleaned(value: unknown, most: number): string {
  if (typeof value !== "string") throw damaged();
  const plain = withoutHidden(value.slice(0, 10 * most))
    .replace(/\s+/g, " ")
    .trim();
  return [...plain].slice(0, most).join("").trimEnd();
}

function matching(value: unknown, pattern: RegExp): string {
  if (typeof value !== "string" || !pattern.test(value)) throw damaged();
  return value;
}

function oneOf<Value extends string>(value: unknown, values: readonly Value[]): Value {
  const found = values.find((each) => each === value);
  if (found === undefined) throw damaged();
  return found;
}

function between(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw damaged();
  return value;
}

function damaged(): StillFileError {
  return new StillFileError("What Tielines wrote into this picture is damaged, so its view cannot be read back.");
}
