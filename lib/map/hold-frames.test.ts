import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { holdFrames } from "./hold-frames.ts";

const DATA = new Map([["records", { type: "FeatureCollection" as const, features: [] }]]);

/** What `holdFrames` uses of a map that has come to rest, and a record of its frames: asked for, or drawn at once. */
function restingMap() {
  const listeners = new Map<string, ((event: unknown) => void)[]>();
  const frames: string[] = [];
  const tiles = { complete: true };
  const map = {
    on: (name: string, listener: (event: unknown) => void) =>
      listeners.set(name, [...(listeners.get(name) ?? []), listener]),
    once: () => undefined,
    getSource: () => ({ setData: () => Promise.resolve() }),
    triggerRepaint: () => frames.push("asked"),
    // A frame tells that sources are idle, for which MapLibre asks for another one.
    redraw: () => {
      frames.push("drawn");
      map.triggerRepaint();
    },
  };
  const fire = (name: string, event: unknown = {}) => {
    for (const listener of listeners.get(name) ?? []) listener(event);
  };
  const held = holdFrames(map as never, () => tiles.complete);
  fire("idle");
  return { map, frames, tiles, fire, held };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("no frame is drawn before the tiles are there, then one at once, and the next when there is time", () => {
  const { map, frames, tiles, fire, held } = restingMap();
  held.setData(DATA);
  map.triggerRepaint();
  // The data have arrived; of the tiles that are made of them nobody has asked for one yet.
  fire("sourcedata", { sourceDataType: "metadata" });
  expect(frames).toEqual([]);
  tiles.complete = false;
  fire("sourcedata", { sourceDataType: "content" });
  fire("sourcedata");
  expect(frames).toEqual([]);
  tiles.complete = true;
  fire("sourcedata");
  expect(frames).toEqual(["drawn"]);
  vi.runAllTimers();
  expect(frames).toEqual(["drawn", "asked"]);
  map.triggerRepaint();
  expect(frames).toEqual(["drawn", "asked", "asked"]);
});

test("data that follow before the first are there are waited for as well", () => {
  const { frames, tiles, fire, held } = restingMap();
  held.setData(DATA);
  tiles.complete = false;
  held.setData(DATA);
  fire("sourcedata");
  expect(frames).toEqual([]);
  tiles.complete = true;
  fire("sourcedata");
  expect(frames).toEqual(["drawn"]);
});

test("what comes slowly is waited for, and what never comes holds nothing for long", () => {
  const { frames, tiles, fire, held } = restingMap();
  held.setData(DATA);
  tiles.complete = false;
  for (let i = 0; i < 5; i++) {
    vi.advanceTimersByTime(1000);
    fire("sourcedata");
  }
  expect(frames).toEqual([]);
  vi.advanceTimersByTime(1300);
  expect(frames).toEqual(["asked"]);
});

test("a map that begins to move is let go, and not held again before it has come to rest", () => {
  const { map, frames, fire, held } = restingMap();
  held.setData(DATA);
  fire("movestart");
  expect(frames).toEqual(["asked"]);
  held.setData(DATA);
  map.triggerRepaint();
  expect(frames).toEqual(["asked", "asked"]);
  fire("sourcedata");
  expect(frames).toEqual(["asked", "asked"]);
  fire("idle");
  held.setData(DATA);
  map.triggerRepaint();
  expect(frames).toEqual(["asked", "asked"]);
});

test("tiles that are still to come ask for frames themselves, which are not held", () => {
  const { map, frames, tiles, held } = restingMap();
  tiles.complete = false;
  held.setData(DATA);
  map.triggerRepaint();
  expect(frames).toEqual(["asked"]);
});
