import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PROGRAM_IDS } from "../../geodata/schema/vocabulary.ts";
import { anyCamera, anyDay, anyView } from "./arbitrary.ts";
import { parseView } from "./codec.ts";
import { clearFilters, hasFilters, hrefFor, setCamera, setRange, toggle } from "./transitions.ts";
import { DEFAULT_VIEW } from "./view.ts";
import { viewSchema } from "./view-schema.ts";

describe("moves", () => {
  test("always lead from a valid view to a valid view", () => {
    const anyMove = fc.record({
      view: anyView,
      program: fc.constantFrom(...PROGRAM_IDS),
      from: fc.option(anyDay),
      to: fc.option(anyDay),
      camera: fc.option(anyCamera),
    });
    fc.assert(
      fc.property(anyMove, ({ view, program, from, to, camera }) => {
        const moved = [
          toggle(view, "program", program),
          setRange(view, from, to),
          setCamera(view, camera),
          clearFilters(view),
        ];
        for (const next of moved) expect(viewSchema.safeParse(next).error).toBeUndefined();
        expect(toggle(toggle(view, "program", program), "program", program)).toEqual(view);
        expect(hasFilters(clearFilters(view))).toBe(false);
      }),
    );
  });

  test("put lists in the order of the vocabulary", () => {
    const view = toggle(toggle(DEFAULT_VIEW, "program", "official-acts"), "program", "fox-hunt");
    expect(view.program).toEqual(["fox-hunt", "official-acts"]);
    expect(toggle(view, "program", "fox-hunt").program).toEqual(["official-acts"]);
  });

  test("exchange the days of a range in the wrong order", () => {
    expect(setRange(DEFAULT_VIEW, "2021-01-01", "2020-01-01")).toMatchObject({ from: "2020-01-01", to: "2021-01-01" });
    expect(setRange(DEFAULT_VIEW, null, "2020-01-01")).toMatchObject({ from: null, to: "2020-01-01" });
  });

  test("round the camera", () => {
    expect(setCamera(DEFAULT_VIEW, { zoom: 2.001, lat: 1.23456, lng: 190 }).at).toEqual({
      zoom: 2,
      lat: 1.23,
      lng: -170,
    });
  });
});

test("clearing keeps camera, globe and theme and nothing else", () => {
  const { view } = parseView(
    "program=fox-hunt&region=ottawa&q=a&known=2023-01-01&at=3/4/5&globe=1&theme=dark&when=certain",
  );
  const { view: expected } = parseView("at=3/4/5&globe=1&theme=dark");
  expect(clearFilters(view)).toEqual(expected);
});

test.each([
  ["bearing=claim", true],
  ["to=2020-01-01", true],
  ["q=a", true],
  ["known=2020-01-01", true],
  ["when=certain", false],
  ["at=3/4/5&globe=1&theme=dark", false],
])("%s filters: %s", (query, filters) => {
  expect(hasFilters(parseView(query).view)).toBe(filters);
});

test("an address has a query only if there is something to say", () => {
  expect(hrefFor("/events/a", DEFAULT_VIEW)).toBe("/events/a");
  expect(hrefFor("/", parseView("q=a/b,c&x=1").view, [["x", "1"]])).toBe("/?q=a/b,c&x=1");
});
