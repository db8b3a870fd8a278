import { expect, test } from "vitest";
import { NOTHING, type Pointed, type StateTarget, stateChanges, statesOf, stateWriter } from "./sync.ts";

const pointed = (selected: string | null, hover: string | null = null): Pointed => ({
  ...NOTHING,
  selected: { marks: selected === null ? [] : [selected], ties: [] },
  hover: { marks: [], ties: hover === null ? [] : [hover] },
});

function fake(): StateTarget & { readonly log: string[]; ready: boolean; ground: boolean } {
  const log: string[] = [];
  const target = {
    log,
    ready: true,
    ground: true,
    getSource: (source: string) => (target.ready && (target.ground || source !== "world") ? {} : undefined),
    setFeatureState: ({ source, id }: { source: string; id: string }, state: Record<string, boolean>) =>
      log.push(`+${source}/${id} ${Object.keys(state).join()}`),
    removeFeatureState: ({ source, id }: { source: string; id: string }, key: string) =>
      log.push(`-${source}/${id} ${key}`),
  };
  return target;
}

test("nothing changes where nothing is different", () => {
  expect(stateChanges(statesOf(pointed("a", "t")), statesOf(pointed("a", "t")))).toEqual([]);
});

test("the old is switched off before the new is switched on", () => {
  expect(
    stateChanges(statesOf(pointed("a")), statesOf(pointed("b", "t"))).map(
      ({ source, id, key, on }) => `${on ? "+" : "-"}${source}/${id} ${key}`,
    ),
  ).toEqual(["-records/a selected", "+records/b selected", "+records/t hover"]);
});

test("writes only the differences, waits for the style, and writes all again after a rebuild", () => {
  const target = fake();
  const writer = stateWriter(target);
  target.ready = false;
  writer.write(pointed("a"));
  expect(target.log).toEqual([]);
  target.ready = true;
  writer.rewrite();
  writer.write(pointed("a", "t"));
  writer.write(pointed("a", "t"));
  expect(target.log.splice(0)).toEqual(["+records/a selected", "+records/t hover"]);
  writer.rewrite();
  expect(target.log.splice(0)).toEqual(["+records/a selected", "+records/t hover"]);
  writer.write(NOTHING);
  expect(target.log).toEqual(["-records/a selected", "-records/t hover"]);
});

test("all but what a record touches steps back, and names of ours leave the ground; over a foreign ground only the first", () => {
  const target = fake();
  const writer = stateWriter(target);
  const chosen: Pointed = { ...NOTHING, back: ["t"], named: ["Toronto"] };
  writer.write(chosen);
  const named = ["+world/Toronto named", "+world/Toronto named", "+world/Toronto named"];
  expect(target.log.splice(0)).toEqual(["+records/t back", ...named]);
  target.ground = false;
  writer.rewrite();
  expect(target.log).toEqual(["+records/t back"]);
});

test("while the style is lost nothing is written, and all of it afterwards", () => {
  const target = fake();
  const writer = stateWriter(target);
  writer.write(pointed("a"));
  target.ready = false;
  writer.write(pointed("b"));
  expect(target.log.splice(0)).toEqual(["+records/a selected"]);
  target.ready = true;
  writer.rewrite();
  expect(target.log).toEqual(["+records/b selected"]);
});
