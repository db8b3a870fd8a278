import { expect, test } from "vitest";
import { event, gazetteer, place } from "../style/test-rows.ts";
import { compose } from "./compose.ts";
import type { Rect } from "./display-list.ts";
import type { Note, Spot } from "./notes.ts";
import type { MapView } from "./projection.ts";
import { meet } from "./rects.ts";
import type { Still, StillInput } from "./still.ts";
import { LONG } from "./test-map-part.ts";
import { stillInput, textBoxes } from "./test-still.ts";

const at = place("p0", [-80, 45]);
const input = (more: Partial<StillInput>) =>
  stillInput([event("e", "p0", { stamp: LONG })], gazetteer(at), {
    camera: { zoom: 5, lat: 45, lng: -80 },
    ...more,
  });
const spotOf = ({ map }: Still, { x, y }: { x: number; y: number }): Spot => [
  (x - map.x) / map.width,
  (y - map.y) / map.height,
];
const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });
const wordsOf = (still: Still) =>
  textBoxes(still.items.filter((item) => item.kind === "group" && item.role === "notes"));

test("stamps make way for what an editor has drawn and written", () => {
  const bare = compose(input({}), null);
  const stamp = bare.stamps[0]?.box;
  if (!stamp) throw new Error("A claim has a stamp.");
  const to = spotOf(bare, middle(stamp));
  const notes: Note[] = [
    { kind: "arrow", from: [to[0], to[1] - 0.25], to, text: "Here" },
    { kind: "text", at: spotOf(bare, { x: stamp.x + 30, y: stamp.y + stamp.height }), text: "And there" },
  ];
  const still = compose(input({ notes }), null);
  expect(still.stamps.length).toBe(1);
  const { x, y } = middle(stamp);
  const tip = { x: x - 5, y: y - 5, width: 10, height: 10 };
  for (const { box } of still.stamps) {
    expect(meet(box, tip)).toBe(false);
    for (const words of wordsOf(still)) expect(meet(box, words.box), words.text.text).toBe(false);
  }
  expect(wordsOf(still).map(({ text }) => text.text)).toEqual(["Here", "And there"]);
});

test("a note that was placed in one shape points to the same mark in another", () => {
  const wide = compose(input({}), null);
  const mark = wide.marks[0]?.box;
  if (!mark) throw new Error("There is a mark.");
  const { camera } = input({});
  const notesOn: MapView = { camera, globe: false, rect: wide.map };
  const notes: Note[] = [{ kind: "circle", at: spotOf(wide, middle(mark)), radius: 0.05, text: "" }];
  for (const shape of ["1:1", "4:5", "9:16"] as const) {
    const still = compose(input({ shape, camera: { zoom: 5.4, lat: 44.6, lng: -79.5 }, notes, notesOn }), null);
    const [note] = still.notes;
    const own = still.marks[0]?.box;
    if (note?.kind !== "circle" || !own) throw new Error("Both are there.");
    const [across, down] = spotOf(still, middle(own));
    expect(note.at[0], shape).toBeCloseTo(across, 2);
    expect(note.at[1], shape).toBeCloseTo(down, 2);
  }
});
