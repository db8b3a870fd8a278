import { createExpression, featureFilter } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groundLabels } from "../style/basemap-labels.ts";
import { groundLayers } from "../style/basemap-layers.ts";
import { TOKENS } from "../style/palettes.ts";
import { evaluate, type Formatted, type Given } from "./expression.ts";

const tokens = TOKENS.light;
const layers = [...groundLayers(tokens.basemap), ...groundLabels(tokens)];
const values = layers.flatMap(({ id, ...layer }) => {
  const { paint = {}, layout = {} } = layer as { paint?: object; layout?: object };
  return Object.entries({ ...paint, ...layout }).map(([property, value]) => ({ id, property, value }));
});
const expressions = values.filter(
  ({ property, value }) =>
    Array.isArray(value) && typeof value[0] === "string" && !/text-font$|variable-anchor/.test(property),
);
const filters = layers.flatMap((layer) =>
  "filter" in layer && layer.filter ? [{ id: layer.id, filter: layer.filter }] : [],
);

const given: fc.Arbitrary<Given> = fc.record({
  zoom: fc.double({ min: 0, max: 11, noNaN: true }),
  properties: fc.record(
    {
      r: fc.integer({ min: 0, max: 12 }),
      rank: fc.integer({ min: 0, max: 9 }),
      f: fc.constantFrom(0, 1),
      d: fc.constantFrom(0, 1),
      l: fc.constantFrom(0, 1),
      focus: fc.constantFrom(0, 1),
      pop: fc.integer({ min: 0, max: 3e7 }),
      name: fc.constantFrom("Toronto", "Québec", "Zürich"),
      zh: fc.constantFrom("多伦多", "温哥华"),
      k: fc.constantFrom("area", "town"),
    },
    { requiredKeys: ["r", "rank", "f", "d", "l", "pop", "name"] },
  ),
});

test("there is something to compare", () => {
  expect(expressions.length).toBeGreaterThan(20);
  expect(filters.length).toBeGreaterThan(5);
});

describe("as MapLibre evaluates it", () => {
  test.each(expressions)("$id $property", ({ value }) => {
    const theirs = createExpression(value, "style");
    if (theirs.result === "error") throw new Error(JSON.stringify(theirs.value));
    fc.assert(
      fc.property(given, (at) => {
        const feature = { type: 1 as const, properties: { ...at.properties } };
        const wanted = plain(theirs.value.evaluate({ zoom: at.zoom }, feature as never, {}));
        const ours = plain(evaluate(value, at));
        if (typeof wanted === "number") expect(ours).toBeCloseTo(wanted, 9);
        // MapLibre makes runs of plain texts too where another branch has runs.
        else expect(Array.isArray(wanted) && typeof ours === "string" ? [[ours, 1]] : ours).toEqual(wanted);
      }),
    );
  });

  test.each(filters)("filter of $id", ({ filter }) => {
    const theirs = featureFilter(filter, "style");
    fc.assert(
      fc.property(given, (at) => {
        const feature = { type: 1 as const, properties: { ...at.properties } };
        expect(evaluate(filter, at)).toBe(theirs.filter({ zoom: at.zoom }, feature as never));
      }),
    );
  });
});

test("an expression that stills do not know is an error", () => {
  expect(() => evaluate(["within", {}], { zoom: 1, properties: {} })).toThrow("within");
});

/** Formatted texts of both kinds as their lines. */
function plain(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if ("runs" in value) return (value as Formatted).runs.map(({ text, scale }) => [text, scale]);
  if ("sections" in value)
    return (value.sections as { text: string; scale: number | null }[]).map(({ text, scale }) => [text, scale ?? 1]);
  return value;
}
