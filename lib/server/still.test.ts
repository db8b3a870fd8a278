/** Whole stills of the real records: what has to hold of every shape, theme and view. */
import { beforeAll, describe, expect, test } from "vitest";
import { type RecordFilter, visibleRows } from "../atlas/filter.ts";
import { compose } from "../export/compose.ts";
import type { GroupItem, Rect } from "../export/display-list.ts";
import { LEAST_MAP } from "../export/frame-style.ts";
import { SHAPES, type Shape, STILL_THEMES, type Still, type StillInput } from "../export/still.ts";
import { toSvg } from "../export/svg.ts";
import { stillInput, textBoxes } from "../export/test-still.ts";
import { loadAtlas } from "./atlas.ts";

const atlas = loadAtlas();
const places = new Map(atlas.placeRows.map((place) => [place.id, place]));
const everything: RecordFilter = {
  program: [],
  bearing: [],
  standing: [],
  response: [],
  region: [],
  box: null,
  from: null,
  to: null,
  when: "possible",
  q: "",
};

const LONG =
  "North America: events and ties in the records of the atlas, with the answers of those concerned, as published up to 2026";
const VIEWS: Readonly<Record<string, Partial<StillInput> & { filter?: Partial<RecordFilter> }>> = {
  "Greater Toronto": { filter: { region: ["greater-toronto"] }, camera: { zoom: 8.4, lat: 43.72, lng: -79.35 } },
  "everything, with the longest words": {
    camera: { zoom: 3, lat: 46, lng: -85 },
    title: LONG,
    warnings: [
      "As known on 1 April 2023. Since then the standing of 3 of these 12 records has changed, and more was published about 2.",
      "The filters leave out claims that were contradicted or not upheld.",
    ],
    edited: { title: true },
    notes: [
      { kind: "arrow", from: [0.3, 0.3], to: [0.52, 0.55], text: "The inquiry sat here" },
      { kind: "circle", at: [0.5, 0.6], radius: 0.08, text: "Ontario and Quebec" },
      { kind: "text", at: [0.02, 0.98], text: "A note in a corner 多伦多" },
    ],
    address:
      "tielines.example/?program=fox-hunt,talent-plans&standing=alleged,charged&from=2018-01-01&to=2023-12-31&at=3/46/-85",
  },
  "China, with a Chinese title": {
    camera: { zoom: 3.4, lat: 36, lng: 112 },
    title: "中国各省市的访问、伙伴关系与声明，以及各方的回应和官方的结论 2001–2023",
    subtitle: "",
  },
  "a globe": {
    filter: { program: ["fox-hunt", "city-partnerships"] },
    camera: { zoom: 1.2, lat: 58, lng: -160 },
    globe: true,
  },
};
const shapes = Object.keys(SHAPES) as Shape[];
/** All shapes where the words are hardest to fit, else the widest and the narrowest. */
const stills = Object.keys(VIEWS).flatMap((view) =>
  shapes
    .filter((shape) => view.startsWith("everything") || shape === "16:9" || shape === "9:16")
    .map((shape) => ({ view, shape })),
);

const inputOf = (view: string, shape: Shape): StillInput => {
  const { filter, ...more } = VIEWS[view] ?? {};
  const rows = visibleRows(atlas.rows, { ...everything, ...filter }, null, places);
  return stillInput(rows, places, { ...more, shape });
};
const group = (still: Still, ...roles: GroupItem["role"][]) =>
  still.items.filter((item): item is GroupItem => item.kind === "group" && roles.includes(item.role));
const wordsOf = (still: Still, ...roles: GroupItem["role"][]) =>
  textBoxes(group(still, ...roles))
    .map(({ text }) => text.text)
    .join(" ")
    .replace(/\s+/g, " ");
const overlap = (a: Rect, b: Rect) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5;

describe.each(stills)("$view at $shape", ({ view, shape }) => {
  const input = inputOf(view, shape);
  const { width, height } = SHAPES[shape].units;
  let still: Still;
  beforeAll(() => {
    still = compose(input, null);
  }, 120_000);

  test("the map has its share, and everything around it stands within the margins", () => {
    expect(still.map.height).toBeGreaterThanOrEqual(LEAST_MAP * height - 0.01);
    const margin = 0.04 * Math.min(width, height);
    for (const { text, box } of textBoxes(group(still, "title", "key", "caption", "credit"))) {
      expect(box.x, text.text).toBeGreaterThanOrEqual(margin - 1);
      expect(box.x + box.width, text.text).toBeLessThanOrEqual(width - margin + 0.5);
      expect(box.y, text.text).toBeGreaterThanOrEqual(margin * 0.7);
      expect(box.y + box.height, text.text).toBeLessThanOrEqual(height - margin * 0.6);
    }
  });

  test("no words around the map lie on others, or on the map", () => {
    const boxes = textBoxes(group(still, "title", "key", "caption", "credit"));
    for (const [i, a] of boxes.entries()) {
      expect(overlap(a.box, still.map), a.text.text).toBe(false);
      for (const b of boxes.slice(i + 1)) expect(overlap(a.box, b.box), `${a.text.text} / ${b.text.text}`).toBe(false);
    }
  });

  test("words on the map lie in the map, and no mark lies under the scale bar", () => {
    const { x, y, width: wide, height: high } = still.map;
    for (const { text, box } of textBoxes(group(still, "stamps", "notes", "scale"))) {
      expect(box.x, text.text).toBeGreaterThanOrEqual(x - 0.5);
      expect(box.x + box.width, text.text).toBeLessThanOrEqual(x + wide + 0.5);
      expect(box.y, text.text).toBeGreaterThanOrEqual(y - 0.5);
      expect(box.y + box.height, text.text).toBeLessThanOrEqual(y + high + 0.5);
    }
    for (const { box } of textBoxes(group(still, "scale")))
      for (const mark of [...still.marks, ...still.stamps]) expect(overlap(box, mark.box)).toBe(false);
  });

  test("title, hedge, warnings, address and credit are there in full", () => {
    expect(wordsOf(still, "title").replaceAll(" ", "")).toContain(input.title.replaceAll(" ", ""));
    const caption = wordsOf(still, "caption");
    for (const sentence of [
      "Hollow or dotted: claimed, not established.",
      "Numbers count records in this atlas, not incidents, and not proof. Size and number follow coverage, not harm.",
      ...input.warnings,
    ])
      expect(caption).toContain(sentence);
    const credit = wordsOf(still, "credit");
    expect(credit.replaceAll(" ", "")).toContain(input.address);
    expect(credit).toContain("Data to 20 November 2026, version 0123456789ab.");
    expect(credit).toContain(input.credit);
    expect(credit.includes("Title and notes: editor. Data, standing and stamps: Tielines.")).toBe(
      input.notes.length > 0,
    );
  });

  test("every claim's mark has its sentence beside it, or a number and the sentence in the caption", () => {
    const unstamped = still.marks.filter(({ id, claim }) => claim && !still.stamps.some(({ mark }) => mark === id));
    const numbers = textBoxes(group(still, "caption")).filter(({ text }) => /^\d+\u00a0$/.test(text.text));
    const tags = textBoxes(group(still, "stamps")).filter(({ text }) => /^\d+$/.test(text.text));
    expect(numbers.length).toBe(unstamped.length);
    expect(tags.length).toBe(unstamped.length);
  });
});

test.each(shapes)(
  "at %s the same input gives the same file, and themes differ in nothing but colours",
  (shape) => {
    const input = inputOf("Greater Toronto", shape);
    const svg = (theme: StillInput["theme"]) =>
      toSvg(compose({ ...input, theme }, null), { title: "T", description: "A map." });
    expect(svg("light")).toBe(svg("light"));
    const shapesOnly = (text: string) => text.replace(/#[0-9a-f]{3,8}|rgba\([^)]*\)/g, "colour");
    const [light = "", ...others] = STILL_THEMES.map((theme) => shapesOnly(svg(theme)));
    for (const other of others) expect(other).toBe(light);
  },
  30_000,
);

test("in a wide frame a square or 4:5 crop of the middle holds the whole caption", () => {
  const still = compose(inputOf("Greater Toronto", "16:9"), null);
  const half = (still.height * 0.8) / 2;
  expect(still.caption.x).toBeGreaterThanOrEqual(still.width / 2 - half);
  expect(still.caption.x + still.caption.width).toBeLessThanOrEqual(still.width / 2 + half);
}, 30_000);

test("what is left out leaves its room to the map, but the hedge and the credit stay", () => {
  const input = inputOf("Greater Toronto", "4:5");
  const bare = compose({ ...input, included: { key: false, scale: false, locator: false, names: false } }, null);
  const full = compose(input, null);
  expect(bare.map.height).toBeGreaterThan(full.map.height + 50);
  expect(wordsOf(bare, "key", "scale", "locator")).toBe("");
  expect(wordsOf(bare, "caption")).toBe(wordsOf(full, "caption"));
  expect(wordsOf(bare, "credit")).toBe(wordsOf(full, "credit"));
}, 30_000);

test("an emptied title is not left empty", () => {
  const still = compose({ ...inputOf("Greater Toronto", "1:1"), title: "  " }, null);
  expect(wordsOf(still, "title").length).toBeGreaterThan(10);
});
