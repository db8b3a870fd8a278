import { expect, test } from "vitest";
import { event, tie } from "../style/test-rows.ts";
import { joinedLines, keyLines } from "./key-lines.ts";

const rows = [event("e", "a"), event("f", "b"), tie("t", "a", "b")];
const areas = { city: false, region: false };
const words = (...args: Parameters<typeof keyLines>) =>
  keyLines(...args)
    .flat()
    .map((line) => line.words);

test("the key explains what is drawn and nothing else", () => {
  const all = words({
    rows,
    areas,
    marks: [
      { kind: "place", records: ["e", "f"] },
      { kind: "tie", records: ["t"] },
    ],
  });
  const events = words({ rows, areas, marks: [{ kind: "place", records: ["e"] }] });
  expect(all.length).toBeGreaterThan(events.length);
  expect(events.length).toBeGreaterThan(0);
  expect(words({ rows, areas, marks: [] })).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});

test("a place that only ties touch has a line, and areas have one for both", () => {
  const marks = [{ kind: "place" as const, records: [] }];
  expect(words({ rows, areas, marks })).toEqual(["Place with ties only"]);
  expect(words({ rows, areas: { city: true, region: true }, marks: [] })).toEqual(["City, region: somewhere within"]);
  expect(words({ rows, areas: { city: false, region: true }, marks: [] })).toEqual(["Region: somewhere within"]);
});

test("where there is little room a standing has one line, with the signs of marks and of ties, and nothing else is lost", () => {
  const marks = [
    { kind: "place" as const, records: ["e"] },
    { kind: "tie" as const, records: ["t"] },
  ];
  const apart = keyLines({ rows, areas, marks });
  const joined = joinedLines(apart).flat();
  expect(joined.length).toBe(apart.flat().length - 1);
  const both = joined.find((line) => line.signs.length > 1);
  expect(both?.signs.map(({ kind }) => kind)).toEqual(["mark", "tie"]);
  expect(joined.flatMap((line) => line.signs).length).toBe(apart.flat().flatMap((line) => line.signs).length);
});
