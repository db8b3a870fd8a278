import fc from "fast-check";
import { expect, test } from "vitest";
import { TOKENS } from "../style/palettes.ts";
import type { Rect } from "./display-list.ts";
import { isFree } from "./free-spot.ts";
import { drawNotes } from "./note-items.ts";
import type { Note, Spot } from "./notes.ts";

const map: Rect = { x: 0, y: 80, width: 640, height: 360 };
const draw = (notes: readonly Note[], taken: readonly Rect[] = [], marks: readonly { box: Rect }[] = []) =>
  drawNotes(notes, map, taken, marks, TOKENS.light);
const spot = fc.tuple(fc.float({ min: 0, max: 1, noNaN: true }), fc.float({ min: 0, max: 1, noNaN: true }));

test("the words of a note stay in the map, wherever an editor puts them", () => {
  const text = fc.string({ minLength: 1, maxLength: 140 });
  const note = fc.oneof(
    fc.record({ kind: fc.constant("text" as const), at: spot, text }),
    fc.record({ kind: fc.constant("arrow" as const), from: spot, to: spot, text }),
    fc.record({
      kind: fc.constant("circle" as const),
      at: spot,
      radius: fc.float({ min: 0, max: 0.5, noNaN: true }),
      text,
    }),
  );
  fc.assert(
    fc.property(fc.array(note, { maxLength: 12 }), (notes) => {
      for (const { x, y, width, height } of draw(notes).boxes) {
        expect(x).toBeGreaterThanOrEqual(map.x);
        expect(y).toBeGreaterThanOrEqual(map.y);
        expect(x + width).toBeLessThanOrEqual(map.x + map.width);
        expect(y + height).toBeLessThanOrEqual(map.y + map.height);
      }
    }),
  );
});

test("an arrow that was not drawn out has its words where it begins", () => {
  const at: Spot = [0.5, 0.5];
  const [box] = draw([{ kind: "arrow", from: at, to: at, text: "Here" }]).boxes;
  expect(box && box.x + box.width / 2).toBeCloseTo(map.x + map.width / 2, 0);
});

test("words make way for a stamp, and for one another", () => {
  const stamp = { x: 280, y: 240, width: 80, height: 40 };
  const at: Spot = [0.5, 0.5];
  const { boxes } = draw(
    [1, 2, 3].map((n) => ({ kind: "text", at, text: `Note ${n} of the editor` })),
    [stamp],
  );
  expect(boxes.length).toBe(3);
  for (const [i, box] of boxes.entries()) expect(isFree(box, [stamp, ...boxes.slice(0, i)], 0)).toBe(true);
});

test("an arrow to a mark ends at its rim", () => {
  const box = { x: 480, y: 240, width: 40, height: 40 };
  const to: Spot = [500 / 640, 180 / 360];
  const [group] = draw([{ kind: "arrow", from: [0.1, 0.5], to, text: "" }], [], [{ box }]).items;
  const line = group?.items[0];
  const end = line?.kind === "path" ? /Q\S+ \S+ (\S+) (\S+)M/.exec(line.d) : null;
  expect(Number(end?.[1])).toBeCloseTo(476, 1);
  expect(Number(end?.[2])).toBeCloseTo(260, 1);
});
