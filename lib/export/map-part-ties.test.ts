import { describe, expect, test } from "vitest";
import type { RecordRow } from "../atlas/row.ts";
import { TOKENS } from "../style/palettes.ts";
import { event, place, tie } from "../style/test-rows.ts";
import { mapPart } from "./map-part.ts";
import { holds, meet } from "./rects.ts";
import { expectSound, inputOf, LONG, pathsIn, RECT, SHORT } from "./test-map-part.ts";

describe("ties", () => {
  const places = [place("a", [-88, 44]), place("b", [-72, 46])];
  const listing =
    "Names on a list, not an accusation · Alleged by somebody, Sep 2020 · no answer found · no finding found";

  test("of a claim have their stamp beside the badge, a list says what it is", () => {
    const input = inputOf([tie("t", "a", "b", { kind: "listing", stamp: listing })], places);
    const part = mapPart(input);
    expectSound(part, input);
    expect(part.marks.filter(({ kind }) => kind === "tie")).toMatchObject([{ id: "t", records: ["t"], claim: true }]);
    expect(part.stamps).toMatchObject([{ mark: "t", text: listing }]);
  });

  test("are dots where alleged, dashes where proposed, and two lines where they are formal", () => {
    const lines = (changes: Partial<Extract<RecordRow, { type: "tie" }>>) => {
      const part = mapPart(inputOf([tie("t", "a", "b", changes)], places));
      return pathsIn(part.items.find(({ role }) => role === "ties")?.items ?? []).slice(1);
    };
    expect(lines({})[0]).toMatchObject({ fill: TOKENS.light.programs.F });
    expect(lines({ described: "proposed" })[0]).toMatchObject({ stroke: TOKENS.light.programs.F, dash: [9, 6] });
    const formal = lines({ kind: "partnership", bearing: "background", standing: "documented" })[0];
    expect(formal?.stroke).toBe(TOKENS.light.background);
    expect(formal?.d.match(/M/g)?.length).toBe(2);
  });

  test("that lie together share a stamp where there is no room for each, and it counts them with their answers", () => {
    const programs = ["fox-hunt", "election-claims", "consular-contacts", "alleged-stations"] as const;
    const rows = programs.map((program, i) =>
      tie(`t${i}`, "a", "b", { program, stances: i === 0 ? [] : ["denies"], stamp: `${LONG} · ${program}` }),
    );
    const rect = { x: 0, y: 0, width: 330, height: 250 };
    const input = inputOf(rows, places, { rect, frame: rect, camera: { zoom: 3.6, lat: 45, lng: -80 } });
    const part = mapPart(input);
    expectSound(part, input);
    const shared = part.stamps.filter(({ text }) => /^[CEFS](, [CEFS])+ · [234] records: [234] claims \(/.test(text));
    expect(shared.length).toBeGreaterThan(1);
    const one = shared.filter(({ text }) => text === shared[0]?.text);
    expect(new Set(one.map(({ box }) => JSON.stringify(box))).size).toBe(1);
    expect(Number(/(\d) records/.exec(one[0]?.text ?? "")?.[1])).toBe(one.length);
  }, 30_000);

  test("have their badge in sight when the live map's is not", () => {
    const input = inputOf([tie("t", "a", "b", { stamp: SHORT })], places, { camera: { zoom: 7, lat: 46, lng: -72.5 } });
    const part = mapPart(input);
    expectSound(part, input);
    const [mark] = part.marks.filter(({ kind }) => kind === "tie");
    expect(mark && holds(RECT, mark.box)).toBe(true);
    expect(part.stamps.map(({ text }) => text)).toContain(SHORT);
  });

  test("are told spot by spot, so that no name of the ground stands on one", () => {
    const { along, marks } = mapPart(inputOf([tie("t", "a", "b", { stamp: SHORT })], places));
    const badge = marks.find(({ kind }) => kind === "tie")?.box;
    expect(along.some((spot) => badge && meet(badge, spot))).toBe(true);
    const gaps = along.slice(1).map(({ x, y }, i) => Math.hypot(x - (along[i]?.x ?? 0), y - (along[i]?.y ?? 0)));
    expect(Math.max(...gaps)).toBeLessThan(6.5);
  });

  test("are drawn on the globe too, and what is behind it is not", () => {
    const far = [...places, place("c", [100, -45])];
    const rows = [tie("t", "a", "b", { stamp: SHORT }), event("e", "c", { stamp: SHORT })];
    const input = inputOf(rows, far, { globe: true, camera: { zoom: 3, lat: 45, lng: -80 } });
    const part = mapPart(input);
    expectSound(part, input);
    expect(part.marks.map(({ id }) => id)).toContain("t");
    expect(part.marks.map(({ id }) => id)).not.toContain("c");
  });
});
