import { expect, test } from "vitest";
import { RECORDS } from "../style/data-layers.ts";
import { watchOwnTiles } from "./own-tiles.ts";

/** A map with the one source, which MapLibre takes to be loaded, and the answers that its tiles still wait for. */
function mapWithTiles() {
  const answers: (() => void)[] = [];
  const source = {
    loadTile: () => new Promise<void>((resolve) => answers.push(resolve)),
  };
  let ready = () => {};
  const map = {
    on: (_: string, listener: () => void) => {
      ready = listener;
    },
    getSource: (id: string) => (id === RECORDS ? source : undefined),
    isSourceLoaded: () => true,
  };
  const isComplete = watchOwnTiles(map as never);
  ready();
  const load = (tile: { aborted: boolean }) => (source.loadTile as (of: unknown) => Promise<void>)(tile);
  const answer = async (index: number) => {
    answers[index]?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { isComplete, load, answer };
}

test("a tile that is asked for again while it is on its way is there when the second answer is", async () => {
  const { isComplete, load, answer } = mapWithTiles();
  expect(isComplete()).toBe(true);
  const tile = { aborted: false };
  void load(tile);
  void load(tile);
  await answer(0);
  expect(isComplete()).toBe(false);
  await answer(1);
  expect(isComplete()).toBe(true);
});

test("of a tile whose first request is never answered only the second is waited for", async () => {
  const { isComplete, load, answer } = mapWithTiles();
  const tile = { aborted: false };
  void load(tile);
  void load(tile);
  await answer(1);
  expect(isComplete()).toBe(true);
});

test("tiles that are given up are not waited for", () => {
  const { isComplete, load } = mapWithTiles();
  const tile = { aborted: false };
  void load(tile);
  expect(isComplete()).toBe(false);
  tile.aborted = true;
  expect(isComplete()).toBe(true);
});
