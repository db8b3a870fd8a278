import type { Mark } from "../atlas/row.ts";
import { type ProgramLetter, THEMES, type Theme } from "./tokens.ts";

/** One record's part of a ring, or the badge of a tie. Acts, background and struck marks are grey and have no letter here. */
export interface Segment {
  readonly mark: Mark;
  readonly letter: ProgramLetter;
  /** A claim about something that was only proposed: drawn dashed. */
  readonly proposed: boolean;
}

/** Colour of a part of a tie: a program's, plain grey, or the lightest grey of what was contradicted. */
export type TieColour = ProgramLetter | "grey" | "struck";
export type HeadShape = "filled" | "open" | "small" | "bar";
export type DotKind = "open" | "reported" | "struck";

/** What an image of the map shows. */
export type ImageSpec =
  | { readonly kind: "glyph"; readonly theme: Theme; readonly count: number; readonly segments: readonly Segment[] }
  | { readonly kind: "tieOnly"; readonly theme: Theme }
  /** The dot of a town of the ground; and nothing at all, which yet keeps the ground's names away. */
  | { readonly kind: "town" | "clear"; readonly theme: Theme }
  | { readonly kind: "head"; readonly theme: Theme; readonly shape: HeadShape; readonly colour: TieColour }
  | { readonly kind: "dot"; readonly theme: Theme; readonly dot: DotKind; readonly colour: TieColour }
  | { readonly kind: "badge"; readonly theme: Theme; readonly segment: Segment; readonly count: number }
  | { readonly kind: "letters"; readonly theme: Theme; readonly letters: readonly LabelLetter[] };

/** A program's letter in a label; its underline is grey where all its records there are. */
export interface LabelLetter {
  readonly letter: ProgramLetter;
  readonly grey: boolean;
}

const LETTERS: readonly ProgramLetter[] = ["C", "E", "S", "F", "A", "P", "T", "O", "-"];
const MARKS: readonly Mark[] = ["act", "decided", "found", "open", "reported", "background", "struck"];
const SHAPES: readonly HeadShape[] = ["filled", "open", "small", "bar"];
const DOTS: readonly DotKind[] = ["open", "reported", "struck"];
const COLOURS: readonly TieColour[] = [...LETTERS, "grey", "struck"];
const GREY_MARKS: readonly Mark[] = ["act", "background", "struck"];

/** Whether a mark is drawn in grey, whatever its program. */
export function isGrey(mark: Mark): boolean {
  return GREY_MARKS.includes(mark);
}

/** `act|open.E|open~.F|struck`: the order is the caller's. */
export function formatSegments(segments: readonly Segment[]): string {
  return segments
    .map(({ mark, letter, proposed }) => (isGrey(mark) ? mark : `${mark}${proposed ? "~" : ""}.${letter}`))
    .join("|");
}

/** `C,E,O_`: an underscore says that the underline is grey. */
export function formatLetters(letters: readonly LabelLetter[]): string {
  return letters.map(({ letter, grey }) => `${letter}${grey ? "_" : ""}`).join(",");
}

/** The canonical id of an image: the same picture has one id, whoever asks for it. */
export function formatImageId(spec: ImageSpec): string {
  const { kind, theme } = spec;
  switch (kind) {
    case "glyph":
      return `glyph:${theme}:${spec.count}:${formatSegments(spec.segments)}`;
    case "tieOnly":
    case "town":
    case "clear":
      return `${kind}:${theme}`;
    case "head":
      return `head:${theme}:${spec.shape}:${spec.colour}`;
    case "dot":
      return `dot:${theme}:${spec.dot}:${spec.colour}`;
    case "badge":
      return `badge:${theme}:${formatBadge(spec.segment, spec.count)}`;
    case "letters":
      return `letters:${theme}:${formatLetters(spec.letters)}`;
  }
}

/** A badge keeps its letter even where it is grey: the letter is always there. One for several ties says how many. */
export function formatBadge({ mark, letter, proposed }: Segment, count: number): string {
  return `${mark}${proposed ? "~" : ""}.${letter}${count > 1 ? `:${count}` : ""}`;
}

/** Reads an id back, or null where it is not one of ours. */
export function parseImageId(id: string): ImageSpec | null {
  const [kind, themeName, a = "", b = ""] = id.split(":");
  const theme = oneOf(THEMES, themeName);
  if (theme === null) return null;
  switch (kind) {
    case "glyph": {
      const segments = b.split("|").map(parseSegment);
      const known = segments.filter((segment) => segment !== null);
      return /^[1-9]\d*$/.test(a) && known.length === segments.length
        ? { kind, theme, count: Number(a), segments: known }
        : null;
    }
    case "tieOnly":
    case "town":
    case "clear":
      return { kind, theme };
    case "head": {
      const [shape, colour] = [oneOf(SHAPES, a), oneOf(COLOURS, b)];
      return shape && colour ? { kind, theme, shape, colour } : null;
    }
    case "dot": {
      const [dot, colour] = [oneOf(DOTS, a), oneOf(COLOURS, b)];
      return dot && colour ? { kind, theme, dot, colour } : null;
    }
    case "badge": {
      const segment = parseSegment(a);
      return segment && /^(?:[1-9]\d*)?$/.test(b) ? { kind, theme, segment, count: Number(b || 1) } : null;
    }
    case "letters": {
      const letters = a
        .split(",")
        .map((part) => ({ letter: oneOf(LETTERS, part.replace("_", "")), grey: part.endsWith("_") }));
      const known = letters.flatMap(({ letter, grey }) => (letter ? [{ letter, grey }] : []));
      return known.length === letters.length ? { kind, theme, letters: known } : null;
    }
    default:
      return null;
  }
}

function parseSegment(text: string): Segment | null {
  const match = /^([a-z]+)(~?)(?:\.(.))?$/.exec(text);
  const mark = oneOf(MARKS, match?.[1]);
  const letter = match?.[3] === undefined ? "-" : oneOf(LETTERS, match[3]);
  return mark && letter ? { mark, letter, proposed: match?.[2] === "~" } : null;
}

function oneOf<Value extends string>(values: readonly Value[], text: string | undefined): Value | null {
  return values.find((value) => value === text) ?? null;
}
