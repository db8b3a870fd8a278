import fc from "fast-check";
import { expect, test } from "vitest";
import { carriedNotes } from "./carried-notes.ts";
import type { Note, Spot } from "./notes.ts";
import { type MapView, projection } from "./projection.ts";

const wide: MapView = {
  camera: { zoom: 7.2, lat: 43.7, lng: -79.4 },
  globe: false,
  rect: { x: 0, y: 80, width: 760, height: 390 },
};
const tall: MapView = {
  camera: { zoom: 7, lat: 43.6, lng: -79.5 },
  globe: false,
  rect: { x: 0, y: 130, width: 432, height: 400 },
};
const share = fc.double({ min: 0, max: 1, noNaN: true });
const spot = fc.tuple(share, share);

function under({ rect, ...view }: MapView, [across, down]: Spot) {
  return projection({ rect, ...view }).unproject(rect.x + across * rect.width, rect.y + down * rect.height);
}

test("notes stay on their spot of the earth when the picture changes its shape, and come to the edge where it is not shown", () => {
  fc.assert(
    fc.property(spot, spot, (from, to) => {
      const [note] = carriedNotes([{ kind: "arrow", from, to, text: "Here" }], wide, tall);
      if (note?.kind !== "arrow") throw new Error("An arrow stays one.");
      for (const [before, after] of [
        [from, note.from],
        [to, note.to],
      ] as const) {
        for (const each of after) expect(each >= 0.02 && each <= 0.98).toBe(true);
        const [was, is] = [under(wide, before), under(tall, after)];
        const [inside, down] = after;
        if (inside > 0.02 && inside < 0.98) expect(is?.[0]).toBeCloseTo(was?.[0] ?? 0, 6);
        if (down > 0.02 && down < 0.98) expect(is?.[1]).toBeCloseTo(was?.[1] ?? 0, 6);
      }
    }),
  );
});

test("a circle keeps around what it was drawn around, and the same map leaves notes as they are", () => {
  const circle: Note = { kind: "circle", at: [0.5, 0.5], radius: 0.1, text: "" };
  const [carried] = carriedNotes([circle], wide, tall);
  expect(carried?.kind === "circle" && carried.radius * tall.rect.width).toBeCloseTo(76 * 2 ** -0.2);
  const notes = [circle];
  expect(carriedNotes(notes, wide, { ...wide })).toBe(notes);
});

test("what lies beside the globe keeps its place in the picture", () => {
  const globe: MapView = { ...wide, globe: true, camera: { zoom: 0.5, lat: 45, lng: -100 } };
  const note: Note = { kind: "text", at: [0.01, 0.01], text: "Not on the earth" };
  expect(carriedNotes([note], globe, { ...tall, globe: true, camera: globe.camera })).toEqual([note]);
});
