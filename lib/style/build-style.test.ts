import { type StyleSpecification, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { buildStyle } from "./build-style.ts";
import { toMapFeatures } from "./features.ts";
import { type MapFeatures, NO_FEATURES } from "./map-features.ts";
import { event, gazetteer, place, tie } from "./test-rows.ts";
import { TOKENS } from "./tokens.ts";

const places = gazetteer(
  place("a", [116, 40]),
  place("b", [-79, 44]),
  place("c", [-106, 56], "country"),
  place("d", [-79, 44]),
);
const rows = [
  event("e1", "a"),
  event("e2", "b"),
  event("e3", "d"),
  tie("t1", "a", "b"),
  tie("t2", "c", "b", { described: "proposed" }),
];
const full = toMapFeatures(rows, places, { type: "event", id: "e2" });

function style(theme: "light" | "dark", globe: boolean, features: MapFeatures): StyleSpecification {
  return buildStyle(
    { origin: "https://example.org", assets: { basemap: "/basemap/x.pmtiles", fonts: "/fonts" }, features, globe },
    TOKENS[theme],
  );
}

const cases = (["light", "dark"] as const).flatMap((theme) =>
  [false, true].flatMap((globe) => [
    { theme, globe, what: "nothing", features: NO_FEATURES },
    { theme, globe, what: "records", features: full },
  ]),
);

describe("buildStyle", () => {
  test.each(cases)("is a valid style: $theme, globe $globe, with $what", ({ theme, globe, features }) => {
    expect(validateStyleMin(style(theme, globe, features)).map((problem) => problem.message)).toEqual([]);
  });

  test("is the same for the same input", () => {
    expect(style("light", false, full)).toEqual(
      style("light", false, toMapFeatures(rows, places, { type: "event", id: "e2" })),
    );
  });

  test("puts every name above every fill, and the ground's names below our marks", () => {
    const { layers } = style("light", false, full);
    const lastFill = layers.findLastIndex(({ type }) => type === "fill");
    const firstName = layers.findIndex(
      (layer) => layer.type === "symbol" && layer.layout?.["text-field"] !== undefined,
    );
    expect(firstName).toBeGreaterThan(lastFill);
    const lastGroundName = layers.findLastIndex(({ id }) => id.startsWith("label-"));
    expect(layers.findIndex(({ id }) => id === "glyphs")).toBeGreaterThan(lastGroundName);
  });

  test.each(["light", "dark"] as const)("takes every colour from the tokens: %s", (theme) => {
    const tokens = TOKENS[theme];
    const known = new Set(colours(tokens));
    const { layers, sky } = style(theme, true, full);
    const used = colours([
      layers.map(({ paint, layout }: { paint?: unknown; layout?: unknown }) => [paint, layout]),
      sky,
    ]);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((colour) => !known.has(colour))).toEqual([]);
  });

  test("names no font server and no other origin", () => {
    const text = JSON.stringify(style("light", false, full));
    expect(style("light", false, full).glyphs).toBeUndefined();
    expect([...text.matchAll(/https?:\/\/[^/"]+/g)].every(([origin]) => origin === "https://example.org")).toBe(true);
  });
});

function colours(value: unknown): string[] {
  if (typeof value === "string") return /^(#|rgb|hsl)/.test(value) ? [value] : [];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(colours) : [];
}
