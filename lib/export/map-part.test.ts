import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { event, place, tie } from "../style/test-rows.ts";
import { mapPart } from "./map-part.ts";
import { expectSound, grid, inputOf, LONG, pathsIn, SHORT, textsIn } from "./test-map-part.ts";

vi.setConfig({ testTimeout: 30_000 });

describe("stamps", () => {
  test("of one record print its sentence whole, with the claim's own mark before it", () => {
    const input = inputOf([event("a", "p0", { stamp: LONG })], grid(1, 1));
    const part = mapPart(input);
    expectSound(part, input);
    expect(part.stamps).toMatchObject([{ mark: "p0", text: LONG }]);
    const stamps = part.items.find(({ role }) => role === "stamps");
    expect(textsIn(stamps?.items ?? []).join(" ")).toBe(LONG);
    expect(part.marks).toMatchObject([{ id: "p0", kind: "place", records: ["a"], claim: true }]);
  });

  test.each([
    [8, grid(4, 2, 5, 2)],
    [20, grid(5, 4, 4, 1.4)],
    [40, grid(4, 10, 4.15, 0.6)],
  ])("of %i claims in one view find room beside their marks", (n, places) => {
    const input = inputOf(
      places.map(({ id }, i) => event(`e${i}`, id, { stamp: SHORT })),
      places,
    );
    const part = mapPart(input);
    expect(part.marks.filter(({ claim }) => claim).length).toBe(n);
    expectSound(part, input);
    // Forty fill the map to its edges, so that hardly a way is left, and a stamp away from its name begins with it.
    expect(part.stamps.length).toBeGreaterThanOrEqual(n < 40 ? n : 32);
  });

  test("give up what is no claim's before a number stands for a claim's words", () => {
    const places = grid(6, 3, 2.8, 1.4);
    const rows = places.map(({ id }, i) =>
      i % 3 === 0
        ? event(`e${i}`, id, { stamp: LONG })
        : event(`e${i}`, id, {
            bearing: "background",
            standing: "documented",
            stamp: "Background, not an allegation · on the public record, 1998",
          }),
    );
    const input = inputOf(rows, places);
    const part = mapPart(input);
    expectSound(part, input);
    expect(part.overflow).toEqual([]);
    expect(part.stamps.filter(({ text }) => text !== LONG).length).toBeLessThan(12);
  });

  test("that find no room are numbered, and the caption has their words", () => {
    const places = grid(12, 8, 0.95, 0.62);
    const rows = places.map(({ id }, i) => event(`e${i}`, id, { stamp: LONG }));
    const input = inputOf(rows, places);
    const part = mapPart(input);
    expectSound(part, input);
    expect(part.overflow.length).toBeGreaterThan(10);
    expect(part.overflow.map(({ n }) => n)).toEqual(part.overflow.map((_, i) => i + 1));
    expect(part.overflow[0]?.text).toMatch(/^Place p\d+: Alleged by the Office/);
    const stamps = part.items.find(({ role }) => role === "stamps");
    const drawn = (stamps?.items ?? []).flatMap((item) =>
      item.kind === "group" ? [textsIn(item.items).join(" ")] : [],
    );
    for (const { n } of part.overflow) expect(drawn).toContain(String(n));
  }, 60_000);

  test("keep off what already stands on the map", () => {
    const places = grid(3, 2, 4, 1.6);
    const avoid = [
      { x: 560, y: 150, width: 120, height: 40 },
      { x: 20, y: 400, width: 200, height: 60 },
    ];
    const input = inputOf(
      places.map(({ id }, i) => event(`e${i}`, id, { stamp: LONG })),
      places,
      { avoid },
    );
    expectSound(mapPart(input), input);
  });

  test("that are not below the name of their place begin with it", () => {
    const apart = [3, 4, 5].flatMap((columns) => {
      const places = grid(columns, 4, 9 / columns, 0.9);
      const part = mapPart(
        inputOf(
          places.map(({ id }, i) => event(`e${i}`, id, { stamp: i % 2 === 0 ? LONG : SHORT })),
          places,
        ),
      );
      const wordsOf = (role: "labels" | "stamps", mark: string) =>
        part.items
          .filter((group) => group.role === role)
          .flatMap(({ items }) =>
            items.flatMap((item) => (item.kind === "group" && item.id === mark ? item.items : [])),
          );
      return part.stamps.flatMap(({ mark, box }) => {
        const name = wordsOf("labels", mark).find((item) => item.kind === "text" && item.text.startsWith("Place"));
        const isAbove = name?.kind === "text" && name.y < box.y + 1 && name.y > box.y - 20;
        return name?.kind === "text" && !isAbove
          ? [{ name: name.text, words: textsIn(wordsOf("stamps", mark)).join(" ") }]
          : [];
      });
    });
    expect(apart.length).toBeGreaterThan(0);
    for (const { name, words } of apart) expect(words.startsWith(`${name} ·`), `${name}: ${words}`).toBe(true);
  });

  test("stay sound wherever claims lie", () => {
    const spot = fc.record({
      lng: fc.double({ min: -89, max: -71, noNaN: true }),
      lat: fc.double({ min: 42.6, max: 47.3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 14 }), (spots) => {
        const places = spots.map(({ lng, lat }, i) => place(`p${i}`, [lng, lat], "site", { radiusKm: 0 }));
        const rows = places.map(({ id }, i) => event(`e${i}`, id, { stamp: i % 2 === 0 ? LONG : SHORT }));
        const input = inputOf(rows, places);
        expectSound(mapPart(input), input);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

test("while a record is chosen the other marks step back, and keep their stamps", () => {
  const places = grid(2, 1, 8);
  const rows = places.map(({ id }, i) => event(`e${i}`, id, { stamp: SHORT }));
  const input = inputOf(rows, places, { selected: { type: "event", id: "e0" } });
  const part = mapPart(input);
  expectSound(part, input);
  expect(part.stamps.length).toBe(2);
  const faint = (id: string) =>
    pathsIn(
      part.items
        .filter(({ role }) => role === "marks")
        .flatMap(({ items }) => items.filter((item) => item.kind === "group" && item.id === id)),
    ).some(({ opacity = 1 }) => opacity < 1);
  expect([faint("p0"), faint("p1")]).toEqual([false, true]);
});

test("the same input gives the same items, in hundredths of a unit; records without a place are not drawn", () => {
  const places = grid(5, 2);
  const rows = [
    ...places.map(({ id }, i) => event(`e${i}`, id, { stamp: LONG })),
    tie("t", "p0", "p9", { stamp: SHORT }),
    event("nowhere", "p0", { place: null, precision: null }),
  ];
  const part = mapPart(inputOf(rows, places));
  expect(mapPart(inputOf([...rows], places))).toEqual(part);
  expect(part.marks.flatMap(({ records }) => records)).not.toContain("nowhere");
  for (const [number] of JSON.stringify(part.items).matchAll(/\d+\.\d{3,}/g)) expect(["0.035"]).toContain(number);
  expect(part.items.map(({ role }) => role)).toEqual(["footprints", "ties", "marks", "labels", "stamps"]);
});
