import { describe, expect, test } from "vitest";
import type { RecordRow } from "../atlas/row.ts";
import { event, tie } from "../style/test-rows.ts";
import { type AtlasNow, changesSince } from "./changes-since.ts";

const rows = [event("one", "a"), event("two", "a"), tie("three", "a", "b")];
const still = {
  version: "v1",
  records: rows.map(({ type, id, standing, stamp }) => ({ type, id, standing, stamp })),
};
const now = (all: readonly RecordRow[], more: Partial<AtlasNow> = {}) =>
  changesSince(still, { version: "v2", all, shown: all, ...more });
const [one, two, three] = rows as [RecordRow, RecordRow, RecordRow];

describe("what changed since a picture", () => {
  test("nothing did", () => {
    expect(now(rows)).toEqual({
      summary: ["The records of this picture are as the atlas shows them now."],
      changes: [],
    });
  });

  test("another standing is said from what to what, with the sentence of today", () => {
    const stamp = "Claimed by somebody, May 2023 · denied · contradicted by an official finding, Jan 2025";
    const { summary, changes } = now([{ ...one, standing: "contradicted", stamp }, two, three]);
    expect(summary).toEqual(["One record changed since this picture."]);
    expect(changes).toMatchObject([{ id: "one", kind: "standing" }]);
    expect(changes[0]?.sentence).toBe(
      `“Record one” was “Alleged, not established” and is now “Contradicted by an official body”. ${stamp}.`,
    );
  });

  test("an answer that came later is told though the standing is the same", () => {
    const stamp = "Alleged by somebody, May 2023 · denied";
    const { changes } = now([one, { ...two, stamp }, three]);
    expect(changes).toMatchObject([
      { id: "two", kind: "statement", sentence: `“Record two” is now told thus: ${stamp}.` },
    ]);
  });

  test("a removed record is told by its tombstone, and by nothing of its content", () => {
    const tombstones = new Map([["/ties/three", { on: "2027-03-02", reason: "The source was retracted." }]]);
    const { changes } = now([one, two], { tombstones });
    expect(changes).toMatchObject([{ id: "three", kind: "removed", row: null }]);
    expect(changes[0]?.sentence).toBe("The record three was removed on 2 March 2027. The source was retracted.");
  });

  test("a record that never was, or is of the other kind, is missing", () => {
    const { changes } = now([one, two, event("three", "a")], { shown: [one, two] });
    expect(changes).toMatchObject([{ id: "three", kind: "missing" }]);
  });

  test("what left the view and what came into it", () => {
    const four = event("four", "a");
    const { summary, changes } = now([one, two, three, four], { shown: [one, three, four] });
    expect(summary).toEqual(["Two records changed since this picture."]);
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
      ["two", "hidden"],
      ["four", "added"],
    ]);
    // A claim never stands without its answer.
    for (const { sentence } of changes) expect(sentence).toContain("no answer found");
  });

  test("a record that changed so that the view dropped it says both", () => {
    const { changes } = now([{ ...one, standing: "withdrawn" }, two, three], { shown: [two, three] });
    expect(changes).toHaveLength(1);
    expect(changes[0]?.sentence).toMatch(/is now “Withdrawn”.*no longer part of this view\.$/);
  });

  test("the same version of the data and yet other records is no change but a contradiction", () => {
    const { summary } = changesSince(still, { version: "v1", all: [one, two], shown: [one, two] });
    expect(summary[0]).toBe("One record differs from what the atlas shows.");
    expect(summary[1]).toMatch(/nothing changed since/);
  });

  test("nothing that the file says is repeated", () => {
    const forged = { ...still, records: [{ ...still.records[0], stamp: "Guilty, says nobody" } as never] };
    const { summary, changes } = changesSince(forged, { version: "v2", all: [one], shown: [one] });
    expect(JSON.stringify([summary, changes])).not.toContain("Guilty");
  });
});
