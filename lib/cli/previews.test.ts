import { readFile } from "node:fs/promises";
import { Socket } from "node:net";
import { expect, test, vi } from "vitest";
import { personNames } from "../../geodata/gate/proper-names.ts";
import { publishableDataset } from "../../geodata/load.ts";
import { countDemandsOn, demandsOn } from "../atlas/demands.ts";
import { archiveOf } from "../export/archive.ts";
import { CARD, cardStill } from "../export/card.ts";
import type { Item, TextItem } from "../export/display-list.ts";
import { outlinesOf } from "../export/outlines.ts";
import { measure } from "../export/text.ts";
import { previewCards } from "./preview-cards.ts";
import { cardSvg, paint, readFonts } from "./previews.ts";
import { inside } from "./project.ts";

vi.setConfig({ testTimeout: 60_000 });

const dataset = publishableDataset(inside("geodata"));
const cards = previewCards(inside("geodata"));

test("every record, region and program has a card, and nobody's own page has one", () => {
  const folder = { event: "events", tie: "ties" } as const;
  const expected = [
    ...[...dataset.records.values()].map(({ type, id }) => `/${folder[type]}/${id}`),
    ...dataset.regions.map(({ id }) => `/regions/${id}`),
    ...dataset.programs.map(({ id }) => `/programs/${id}`),
  ];
  expect(cards.map(({ path }) => path).sort()).toEqual(expected.sort());
});

test("a card prints nobody's name", () => {
  const names = personNames(dataset);
  expect(names.length).toBeGreaterThan(0);
  for (const { path, card } of cards) {
    const words = `${card.over} ${card.title} ${card.stamp} ${JSON.stringify(card.rows.map(({ stamp }) => stamp))}`;
    expect(
      names.filter((name) => words.includes(name)),
      path,
    ).toEqual([]);
  }
});

test("a record's card says who speaks, how it stands, what was answered and found", () => {
  for (const { path, card } of cards) {
    const id = /^\/(?:events|ties)\/(.+)$/.exec(path)?.[1];
    if (!id) continue;
    const record = dataset.records.get(id);
    if (!record) throw new Error(id);
    const demands = demandsOn(record, { actors: dataset.actors, printNames: false });
    expect(
      demands.filter(({ words }) => !words.test(card.stamp)),
      `${path}: ${card.stamp}`,
    ).toEqual([]);
  }
});

test("what a list's card counts goes with its answers", () => {
  for (const { path, card } of cards) {
    for (const row of card.rows.length > 1 ? card.rows : []) {
      const record = dataset.records.get(row.id);
      const demands = record ? countDemandsOn(record) : [];
      expect(
        demands.filter(({ words }) => !words.test(card.stamp)),
        `${path}: ${card.stamp}`,
      ).toEqual([]);
    }
  }
});

test("all words of a card are on it, whole and apart from one another", () => {
  for (const { path, card } of cards) {
    // The words need as much room beside a map as they have, whatever the map shows.
    const still = cardStill({ ...card, rows: [] }, null);
    const lines = texts(still.items).map(({ text, face, size, spacing, x, y }) => ({
      text,
      left: x,
      right: x + measure(text, face, size, spacing),
      top: y - size * 0.74,
      bottom: y + size * 0.22,
    }));
    const end = card.focus ? still.map.x : CARD.units.width;
    for (const line of lines) {
      expect(line.left, path).toBeGreaterThan(0);
      expect(line.right, `${path}: ${line.text}`).toBeLessThan(end - 10);
      expect(line.top, path).toBeGreaterThan(0);
      expect(line.bottom, path).toBeLessThan(CARD.units.height);
    }
    const down = [...lines].sort((a, b) => a.top - b.top);
    for (const [i, line] of down.entries()) {
      const above = down[i - 1];
      if (above && above.left < line.right && line.left < above.right)
        expect(line.top, path).toBeGreaterThan(above.bottom - 1);
    }
    const said = lines
      .map(({ text }) => text)
      .join(" ")
      .replaceAll(/\s+/g, " ");
    for (const words of [card.title, card.stamp, "Being on this map is not evidence of wrongdoing."])
      expect(said).toContain(words);
  }
});

test("a card is painted without asking anybody, and the same each time", async () => {
  const connect = vi.spyOn(Socket.prototype, "connect");
  const fetched = vi.spyOn(globalThis, "fetch");
  const card = cards.find(({ path }) => path === "/events/daqing-list")?.card;
  if (!card) throw new Error("no such card");
  const source = archiveOf(await readFile(inside("geodata/basemap/world-z9.pmtiles")));
  const outlines = outlinesOf(await readFonts());
  const svg = await cardSvg(card, source, outlines);
  expect(svg).not.toMatch(/<text|<image|href=/);
  const png = paint(svg);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.pixels.width, CARD.pixels.height]);
  expect(png.length).toBeLessThan(300_000);
  expect(paint(await cardSvg(card, source, outlines)).equals(png)).toBe(true);
  expect(connect).not.toHaveBeenCalled();
  expect(fetched).not.toHaveBeenCalled();
});

function texts(items: readonly Item[]): TextItem[] {
  return items.flatMap((item) => (item.kind === "group" ? texts(item.items) : item.kind === "text" ? [item] : []));
}
