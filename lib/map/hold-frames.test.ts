import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { holdFrames } from "./hold-frames.ts";

const DATA: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** What `holdFrames` uses of a map, and a record of its frames: asked for, or drawn at once. */
function fakeMap() {
  const listeners = new Map<string, ((event: unknown) => void)[]>();
  const frames: string[] = [];
  const loaded = new Map([["records", true]]);
  const state = { moving: false };
  const map = {
    on: (name: string, listener: (event: unknown) => void) =>
      listeners.set(name, [...(listeners.get(name) ?? []), listener]),
    once: () => undefined,
    isMoving: () => state.moving,
    isSourceLoaded: (id: string) => loaded.get(id) ?? false,
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
  return { map, frames, loaded, state, fire, held: holdFrames(map as never) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("no frame is drawn before the tiles are there, then one at once, and the next when there is time", () => {
  const { map, frames, loaded, fire, held } = fakeMap();
  held.setData("records", DATA);
  map.triggerRepaint();
  // The data have arrived; of the tiles that are made of them nobody has asked for one yet.
  fire("sourcedata", { sourceDataType: "metadata" });
  expect(frames).toEqual([]);
  loaded.set("records", false);
  fire("sourcedata", { sourceDataType: "content" });
  fire("sourcedata", {});
  expect(frames).toEqual([]);
  loaded.set("records", true);
  fire("sourcedata", {});
  expect(frames).toEqual(["drawn"]);
  vi.runAllTimers();
  expect(frames).toEqual(["drawn", "asked"]);
  map.triggerRepaint();
  expect(frames).toEqual(["drawn", "asked", "asked"]);
});

test("two sources are waited for together", () => {
  const { frames, loaded, fire, held } = fakeMap();
  loaded.set("furniture", true);
  held.setData("records", DATA);
  held.setData("furniture", DATA);
  loaded.set("furniture", false);
  fire("sourcedata", {});
  expect(frames).toEqual([]);
  loaded.set("furniture", true);
  fire("sourcedata", {});
  expect(frames).toEqual(["drawn"]);
});

test("what never comes holds nothing for long, nor does a map that moves wait", () => {
  const { map, frames, loaded, state, fire, held } = fakeMap();
  held.setData("records", DATA);
  loaded.set("records", false);
  vi.runAllTimers();
  expect(frames).toEqual(["asked"]);
  loaded.set("records", true);
  held.setData("records", DATA);
  fire("movestart");
  expect(frames).toEqual(["asked", "asked"]);
  state.moving = true;
  held.setData("records", DATA);
  map.triggerRepaint();
  expect(frames).toEqual(["asked", "asked", "asked"]);
});

test("a source that was never drawn asks for its tiles in a frame, which is not held", () => {
  const { map, frames, loaded, held } = fakeMap();
  loaded.set("records", false);
  held.setData("records", DATA);
  map.triggerRepaint();
  expect(frames).toEqual(["asked"]);
});
