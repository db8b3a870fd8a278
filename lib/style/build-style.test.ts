import { type StyleSpecification, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { buildStyle } from "./build-style.ts";
import { contrast } from "./contrast.ts";
import { toMapFeatures } from "./features.ts";
import type { Ground } from "./ground.ts";
import { type MapFeatures, NO_FEATURES } from "./map-features.ts";
import { TOKENS } from "./palettes.ts";
import { event, gazetteer, place, tie } from "./test-rows.ts";
import { THEMES, type Theme } from "./tokens.ts";

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

function style(
  theme: Theme,
  globe: boolean,
  features: MapFeatures,
  ground: Ground = { kind: "embedded" },
): StyleSpecification {
  return buildStyle(
    {
      origin: "https://example.org",
      assets: { basemap: "/basemap/x.pmtiles", fonts: "/fonts" },
      ground,
      features,
      globe,
    },
    TOKENS[theme],
  );
}

const cases = THEMES.flatMap((theme) =>
  [false, true].flatMap((globe) => [
    { theme, globe, what: "nothing", features: NO_FEATURES },
    { theme, globe, what: "records", features: full },
  ]),
);

describe("buildStyle", () => {
  test.each(cases)("is a valid style: $theme, globe $globe, with $what", ({ theme, globe, features }) => {
    expect(validateStyleMin(style(theme, globe, features)).map((problem) => problem.message)).toEqual([]);
  });

  test("every mark, name and tie of ours can step back", () => {
    const opacities = style("light", false, full).layers.flatMap((layer) =>
      layer.type === "symbol" && !/^label-|-clear$/.test(layer.id) ? [layer.paint?.["icon-opacity"]] : [],
    );
    expect(opacities.length).toBeGreaterThan(5);
    expect(opacities.every((opacity) => JSON.stringify(opacity).includes('"back"'))).toBe(true);
  });

  test("a low map writes names without lines below", () => {
    const input = {
      origin: "",
      assets: { basemap: "/x.pmtiles", fonts: "/fonts" },
      ground: { kind: "embedded" } as const,
      features: full,
      globe: false,
    };
    const names = (low: boolean) =>
      JSON.stringify(buildStyle({ ...input, low }, TOKENS.light).layers.find(({ id }) => id === "names"));
    expect(names(false)).toContain('["get","detail"]');
    expect(names(true)).not.toContain('["get","detail"]');
  });

  test("names of the ground can give way to ours, with the dots beside them", () => {
    const paint = (id: string) =>
      JSON.stringify(style("light", false, full).layers.find((layer) => layer.id === id)?.paint);
    for (const id of ["label-state", "label-place", "label-country"]) expect(paint(id)).toContain('"named"');
    expect(paint("label-place").split('"named"')).toHaveLength(3);
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

  test.each(THEMES)("takes every colour from the tokens: %s", (theme) => {
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

  test("greyscale has no colour, and keeps each contrast", () => {
    for (const colour of colours(TOKENS.greyscale)) {
      const [red, green, blue] = (
        colour.startsWith("#") ? [1, 3, 5].map((at) => colour.slice(at, at + 2)) : (colour.match(/\d+/g) ?? [])
      ) as string[];
      expect([green, blue]).toEqual([red, red]);
    }
    for (const letter of ["C", "E", "S", "F", "A", "P", "T", "O"] as const) {
      const grey = contrast(TOKENS.greyscale.programs[letter], TOKENS.greyscale.basemap.land);
      expect(Math.abs(grey - contrast(TOKENS.light.programs[letter], TOKENS.light.basemap.land))).toBeLessThan(0.08);
    }
  });

  test("high contrast sets names in ink", () => {
    for (const theme of ["contrast-light", "contrast-dark"] as const) {
      const { basemap } = TOKENS[theme];
      for (const role of ["placeLabel", "minorPlaceLabel", "countryLabel"] as const) {
        expect(contrast(basemap[role], basemap.land)).toBeGreaterThan(12);
      }
    }
  });

  test("what must stay clear of names is placed before them: furniture before ours, lines before the ground's", () => {
    const ids = style("light", false, full).layers.map(({ id }) => id);
    expect(ids.at(-1)).toBe("furniture-clear");
    const lastGroundName = ids.findLastIndex((id) => id.startsWith("label-"));
    for (const line of ["area-clear", "tie-clear"]) {
      expect(ids.indexOf(line)).toBeGreaterThan(lastGroundName);
      expect(ids.indexOf(line)).toBeLessThan(ids.indexOf("glyphs"));
    }
    // A rim's words keep off ties, and lie on the rim.
    expect(ids.indexOf("rim-names")).toBeGreaterThan(ids.indexOf("area-clear"));
    expect(ids.indexOf("rim-names")).toBeLessThan(ids.indexOf("tie-clear"));
  });

  test("without words has none of the ground's names, and is otherwise the same", () => {
    const input = {
      origin: "https://example.org",
      assets: { basemap: "/x.pmtiles", fonts: "/fonts" },
      ground: { kind: "embedded" } as const,
      features: full,
      globe: false,
    };
    const ids = (wordless: boolean) => buildStyle({ ...input, wordless }, TOKENS.light).layers.map(({ id }) => id);
    expect(ids(true)).toEqual(ids(false).filter((id) => !id.startsWith("label-")));
    expect(ids(true).length).toBeLessThan(ids(false).length);
  });

  test("puts streets between the embedded ground and our ties, in every palette", () => {
    for (const theme of THEMES) {
      const street = style(theme, false, full, { kind: "street", archive: "/street/x.pmtiles" });
      expect(validateStyleMin(street).map((problem) => problem.message)).toEqual([]);
      const ids = street.layers.map(({ id }) => id);
      expect(ids.indexOf("street-highway")).toBeGreaterThan(ids.indexOf("detail-land"));
      expect(ids.indexOf("street-highway")).toBeLessThan(ids.findIndex((id) => id.startsWith("tie")));
    }
  });

  test("draws our layers over a foreign style and keeps its fonts and sources", () => {
    const foreign: StyleSpecification = {
      version: 8,
      glyphs: "https://tiles.example/{fontstack}/{range}.pbf",
      sources: { theirs: { type: "vector", url: "https://tiles.example/tiles.json" } },
      layers: [{ id: "theirs", type: "background" }],
    };
    const merged = buildStyle(
      {
        origin: "https://example.org",
        assets: { basemap: "/x.pmtiles", fonts: "/fonts" },
        ground: { kind: "style", url: "https://tiles.example/style.json", origins: ["https://tiles.example"] },
        foreign,
        features: full,
        globe: false,
      },
      TOKENS.light,
    );
    expect(validateStyleMin(merged).map((problem) => problem.message)).toEqual([]);
    expect(merged.layers[0]?.id).toBe("theirs");
    expect(merged.layers.some(({ id }) => id === "glyphs")).toBe(true);
    expect(Object.keys(merged.sources)).toEqual(expect.arrayContaining(["theirs", "records"]));
    expect(merged.sources).not.toHaveProperty("world");
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
