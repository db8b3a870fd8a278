import fc from "fast-check";
import { expect, test } from "vitest";
import { type Choice, placeAll, type Wanted } from "./map-part-search.ts";
import { meet } from "./rects.ts";

const at = (x: number, y: number, cost: number): Choice => ({ rects: [{ x, y, width: 10, height: 10 }], cost });
const nothing = (cost: number): Choice => ({ rects: [], cost });
const total = (placed: readonly Choice[]) => placed.reduce((sum, { cost }) => sum + cost, 0);

test("who has another way makes room for who has none", () => {
  const free: Wanted<Choice> = { choices: [at(0, 0, 0), at(40, 0, 5), nothing(1000)] };
  const bound: Wanted<Choice> = { choices: [at(0, 0, 3), nothing(1000)] };
  expect(total(placeAll([free, bound], 500))).toBe(8);
});

test("rows of neighbours move on for one another", () => {
  // Each would rather stand where the next one's only other place is.
  const chain = [0, 1, 2].map(
    (i): Wanted<Choice> => ({ choices: [at(20 * i, 0, 0), at(20 * (i + 1), 0, 4), nothing(1000)] }),
  );
  const first: Wanted<Choice> = { choices: [at(0, 0, 0), nothing(1000)] };
  expect(total(placeAll([...chain, first], 500))).toBe(12);
});

test("nothing ever meets, everybody has a choice of their own, and the same is found again", () => {
  const choice = fc.record({
    x: fc.integer({ min: 0, max: 90 }),
    y: fc.integer({ min: 0, max: 90 }),
    cost: fc.integer({ min: 0, max: 50 }),
  });
  const wanted = fc
    .array(choice, { minLength: 1, maxLength: 12 })
    .map((list): Wanted<Choice> => ({ choices: [...list.map(({ x, y, cost }) => at(x, y, cost)), nothing(200)] }));
  fc.assert(
    fc.property(fc.array(wanted, { minLength: 1, maxLength: 14 }), (all) => {
      const placed = placeAll(all, 100);
      expect(placed.length).toBe(all.length);
      for (const [i, one] of placed.entries()) {
        expect(all[i]?.choices).toContain(one);
        for (const other of placed.slice(i + 1))
          for (const a of one.rects) for (const b of other.rects) expect(meet(a, b)).toBe(false);
      }
      expect(
        placeAll(
          all.map(({ choices }) => ({ choices })),
          100,
        ),
      ).toEqual(placed);
    }),
    { numRuns: 100 },
  );
});
