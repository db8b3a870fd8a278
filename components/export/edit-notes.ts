import { LONGEST_NOTE, MOST_NOTES, type Note, type Spot } from "../../lib/export/notes.ts";

/** The points of a note that can be moved. */
export type Handle = "at" | "from" | "to" | "rim";

/** How far an arrow key moves a point, and with Shift, as a share of the map. */
export const STEP = { small: 0.01, large: 0.05 } as const;

const LEAST_RADIUS = 0.015;
const MOST_RADIUS = 0.45;

/** A new note in the middle of the map, or drawn from one point to another. */
export function newNote(kind: Note["kind"], from?: Spot, to?: Spot): Note {
  const at = from ?? [0.5, 0.5];
  switch (kind) {
    case "text":
      return { kind, at, text: "" };
    case "arrow":
      return from && to
        ? { kind, from: clamp(from), to: clamp(to), text: "" }
        : { kind, from: [0.4, 0.35], to: [0.5, 0.5], text: "" };
    case "circle":
      return { kind, at: clamp(at), radius: from && to ? radiusTo(from, to) : 0.08, text: "" };
  }
}

/** The notes with one more, as long as there is room for it. */
export function withNote(notes: readonly Note[], note: Note): readonly Note[] {
  return notes.length < MOST_NOTES ? [...notes, note] : notes;
}

/** The notes with another one in the place of one of them. */
export function replaced(notes: readonly Note[], index: number, note: Note): readonly Note[] {
  return notes.map((old, i) => (i === index ? note : old));
}

/** The note with other words, cut to what a note may hold. */
export function reworded<Kind extends Note>(note: Kind, text: string): Kind {
  return { ...note, text: [...text].slice(0, LONGEST_NOTE).join("") };
}

/** The points of a note by which it is moved, each with what it is in words. */
export function handlesOf(
  note: Note,
): readonly { readonly handle: Handle; readonly spot: Spot; readonly words: string }[] {
  switch (note.kind) {
    case "text":
      return [{ handle: "at", spot: note.at, words: "place" }];
    case "arrow":
      return [
        { handle: "from", spot: note.from, words: "beginning" },
        { handle: "to", spot: note.to, words: "tip" },
      ];
    case "circle":
      return [
        { handle: "at", spot: note.at, words: "middle" },
        { handle: "rim", spot: [note.at[0] + note.radius, note.at[1]], words: "size" },
      ];
  }
}

/** The note with one of its points at another place, which is kept within the map. `shape` is the map's width over its height. */
export function moved(note: Note, handle: Handle, spot: Spot): Note {
  const at = clamp(spot);
  if (note.kind === "arrow") return handle === "to" ? { ...note, to: at } : { ...note, from: at };
  if (note.kind === "circle" && handle === "rim") return { ...note, radius: radiusTo(note.at, spot) };
  return { ...note, at };
}

/** Where an arrow key moves a point; null for every other key. */
export function stepped([across, down]: Spot, key: string, large: boolean): Spot | null {
  const step = large ? STEP.large : STEP.small;
  switch (key) {
    case "ArrowLeft":
      return [across - step, down];
    case "ArrowRight":
      return [across + step, down];
    case "ArrowUp":
      return [across, down - step];
    case "ArrowDown":
      return [across, down + step];
    default:
      return null;
  }
}

/** A note in words, for lists and for those who do not see it: "Arrow: “Here”". */
export function noteWords({ kind, text }: Note): string {
  const name = { text: "Text", arrow: "Arrow", circle: "Circle" }[kind];
  return text.trim() === "" ? `${name} without words` : `${name}: “${text.trim()}”`;
}

function radiusTo(middle: Spot, rim: Spot): number {
  return Math.max(LEAST_RADIUS, Math.min(MOST_RADIUS, Math.abs(rim[0] - middle[0])));
}

function clamp([across, down]: Spot): Spot {
  return [Math.max(0, Math.min(1, across)), Math.max(0, Math.min(1, down))];
}
