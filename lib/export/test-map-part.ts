/** What the tests of a still's map share. */
import { expect } from "vitest";
import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import { TOKENS } from "../style/palettes.ts";
import { gazetteer, place } from "../style/test-rows.ts";
import type { Item, Rect } from "./display-list.ts";
import type { MapPart, MapPartInput } from "./map-part.ts";
import { distanceTo, gapBetween } from "./map-part-blocks.ts";
import { holds, meet } from "./rects.ts";

export const RECT: Rect = { x: 0, y: 80, width: 1000, height: 400 };
export const SHORT = "Claimed by somebody, Mar 2023 · denied";
export const LONG =
  "Alleged by the Office of Something in Example through The Paper and Mail, Oct 2022 · no answer found · no finding found";

export function inputOf(
  rows: readonly RecordRow[],
  places: readonly PlaceRow[],
  more: Partial<MapPartInput> = {},
): MapPartInput {
  return {
    rows,
    places: gazetteer(...places),
    selected: null,
    camera: { zoom: 5, lat: 45, lng: -80 },
    globe: false,
    rect: RECT,
    frame: { width: 1000, height: 562.5 },
    avoid: [],
    tokens: TOKENS.light,
    ...more,
  };
}

/** Places in rows and columns around the middle of the map; a degree is 45 units wide at this zoom, and about 64 high. */
export function grid(columns: number, rows: number, across = 2.4, down = 0.95): PlaceRow[] {
  return Array.from({ length: columns * rows }, (_, i) =>
    place(`p${i}`, [
      -80 + ((i % columns) - (columns - 1) / 2) * across,
      45 - (Math.floor(i / columns) - (rows - 1) / 2) * down,
    ]),
  );
}

export function textsIn(items: readonly Item[]): string[] {
  return items.flatMap((item) =>
    item.kind === "group" ? textsIn(item.items) : item.kind === "text" ? [item.text] : [],
  );
}

export function pathsIn(items: readonly Item[]): Extract<Item, { kind: "path" }>[] {
  return items.flatMap((item) => (item.kind === "group" ? pathsIn(item.items) : item.kind === "path" ? [item] : []));
}

/** What every map of a still keeps to, however crowded it is. */
export function expectSound(part: MapPart, { rect, avoid }: MapPartInput): void {
  const inner = {
    x: rect.x + 0.04 * rect.width - 0.01,
    y: rect.y + 0.04 * rect.height - 0.01,
    width: 0.92 * rect.width + 0.02,
    height: 0.92 * rect.height + 0.02,
  };
  const boxes = new Map(part.stamps.map(({ box }) => [JSON.stringify(box), box]));
  for (const { claim, id } of part.marks)
    if (claim) {
      const words = [...part.stamps, ...part.overflow].filter(({ mark }) => mark === id);
      expect(words.length, id).toBe(1);
    }
  for (const { mark, box } of part.stamps) {
    expect(holds(inner, box), mark).toBe(true);
    const own = part.marks.find(({ id }) => id === mark);
    if (!own) throw new Error(`No mark ${mark}`);
    const middle = { x: own.box.x + own.box.width / 2, y: own.box.y + own.box.height / 2 };
    const away = own.kind === "place" ? distanceTo(box, middle) - own.box.width / 2 : gapBetween(box, own.box);
    expect(away, mark).toBeLessThanOrEqual(24.02);
    for (const other of part.marks) expect(lies(box, other), `${mark} on ${other.id}`).toBe(false);
    for (const taken of avoid) expect(meet(box, taken), mark).toBe(false);
  }
  const all = [...boxes.values()];
  for (const [i, box] of all.entries())
    for (const other of all.slice(i + 1)) expect(meet(box, other), JSON.stringify([box, other])).toBe(false);
}

/** A place's mark is round. */
function lies(box: Rect, { kind, box: own }: MapPart["marks"][number]): boolean {
  const middle = { x: own.x + own.width / 2, y: own.y + own.height / 2 };
  return kind === "place" ? distanceTo(box, middle) < own.width / 2 : meet(box, own);
}
