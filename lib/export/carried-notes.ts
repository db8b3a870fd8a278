import type { Point } from "../style/screen.ts";
import type { Note, Spot } from "./notes.ts";
import { type MapView, projection } from "./projection.ts";

/** The outermost points of a map that a note is brought to, as shares of its sides; and the smallest and largest circle. */
const EDGE = 0.02;
const RADII = { least: 0.015, most: 0.45 };

/**
 * Notes that were placed on one map of a still, on another: every point stays on its spot of the earth, and what the other map does not
 * show comes to its edge, so that no note is ever out of sight. Where a point lies beside the globe it keeps its place in the picture.
 */
export function carriedNotes(notes: readonly Note[], from: MapView, to: MapView): readonly Note[] {
  if (sameMap(from, to)) return notes;
  const [before, after] = [projection(from), projection(to)];
  const carried = (spot: Spot): Spot => {
    const { x, y } = pointOn(from, spot);
    const position = before.unproject(x, y);
    const point = position && after.project(position[0], position[1]);
    return point ? spotOn(to, point) : spot;
  };
  const grown = (2 ** (to.camera.zoom - from.camera.zoom) * from.rect.width) / to.rect.width;
  return notes.map((note): Note => {
    if (note.kind === "arrow") return { ...note, from: carried(note.from), to: carried(note.to) };
    if (note.kind === "text") return { ...note, at: carried(note.at) };
    const radius = Math.max(RADII.least, Math.min(RADII.most, note.radius * grown));
    return { ...note, at: carried(note.at), radius };
  });
}

function sameMap(a: MapView, b: MapView): boolean {
  return JSON.stringify([a.camera, a.globe, a.rect]) === JSON.stringify([b.camera, b.globe, b.rect]);
}

function pointOn({ rect }: MapView, [across, down]: Spot): Point {
  return { x: rect.x + across * rect.width, y: rect.y + down * rect.height };
}

function spotOn({ rect }: MapView, { x, y }: Point): Spot {
  return [within((x - rect.x) / rect.width), within((y - rect.y) / rect.height)];
}

function within(share: number): number {
  return Math.max(EDGE, Math.min(1 - EDGE, share));
}
