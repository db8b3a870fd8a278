import { describe, expect, test } from "vitest";
import { glyphPlaces, startPositions, toMapFeatures } from "./features.ts";
import { selectedPlace } from "./footprint-features.ts";
import { LEVELS } from "./map-features.ts";
import { toScreen } from "./screen.ts";
import { event, gazetteer, place, tie } from "./test-rows.ts";

const places = gazetteer(
  place("west", [116, 40]),
  place("east", [-79, 44]),
  place("near", [-78, 45]),
  place("land", [104, 35.5], "country"),
  place("lone", [-114, 51]),
);

describe("a narrow picture begins", () => {
  const at = (rows: Parameters<typeof startPositions>[0], ends: boolean) => startPositions(rows, places, ends);
  const [east, lone, west] = [
    [-79, 44],
    [-114, 51],
    [116, 40],
  ];

  test("with the side of the Pacific that has more events, with or without the places of ties alone", () => {
    const rows = [event("a", "east"), event("b", "east"), event("c", "west"), tie("t", "west", "lone")];
    expect(at(rows, true)).toEqual(expect.arrayContaining([east, lone]));
    expect(at(rows, true)).not.toContainEqual(west);
    expect(at(rows, false)).toEqual([east]);
  });

  test("with the places of ties where there are no events on that side", () => {
    expect(at([tie("t", "west", "lone")], false)).toEqual([lone]);
  });
});

describe("toMapFeatures", () => {
  test("draws one glyph per place and none for what is known to the country only", () => {
    const rows = [
      event("a", "east"),
      event("b", "east"),
      event("c", "land", { precision: "country" }),
      event("d", "west"),
    ];
    const { glyphs } = toMapFeatures(rows, places, null);
    expect(glyphPlaces({ ...toMapFeatures(rows, places, null), glyphs })).toEqual(["east", "west"]);
    const east = glyphs.features.find(({ properties }) => properties.role === "glyph" && properties.id === "east");
    expect(east?.properties).toMatchObject({
      count: 2,
      image: "2:open.F|open.F",
      accessible: "Place east, 2 events: 2 claims (2 not contested)",
    });
  });

  test("draws every mark at every whole zoom exactly once", () => {
    const { glyphs, tieOnly } = toMapFeatures(
      [event("a", "east"), event("b", "near"), tie("t", "east", "lone")],
      places,
      null,
    );
    for (const id of ["east", "near", "lone"]) {
      for (const level of LEVELS) {
        const drawn = [...glyphs.features, ...tieOnly.features].filter(
          ({ properties }) =>
            properties.id === id &&
            (properties.role === "glyph" || properties.role === "tieOnly") &&
            properties.z0 <= level &&
            level < properties.z1,
        );
        expect(drawn, `${id} at ${level}`).toHaveLength(1);
      }
    }
  });

  test("places with ties only keep their names on a wide map of the world, and give the room away on a narrow one", () => {
    const sides = (narrow: boolean) =>
      toMapFeatures(
        [event("e", "west"), tie("t", "west", "east")],
        places,
        null,
        { globe: false, narrow },
        [0],
      ).tieOnly.features.flatMap(({ properties }) => ("side" in properties ? [properties.side] : []));
    expect(sides(false)).not.toContain("none");
    expect(sides(true)).toContain("none");
  });

  test("the globe draws what the flat map draws one zoom earlier", () => {
    const rows = [event("a", "east"), event("b", "near"), event("c", "west")];
    const idsAt = (globe: boolean, level: number) =>
      toMapFeatures(rows, places, null, { globe, narrow: true })
        .glyphs.features.flatMap(({ properties: { id, role, z0, z1 } }) =>
          role === "glyph" && z0 <= level && level < z1 ? [id] : [],
        )
        .sort();
    for (const level of LEVELS.slice(1)) expect(idsAt(true, level), `zoom ${level}`).toEqual(idsAt(false, level - 1));
    expect(idsAt(true, 0)).toEqual(idsAt(false, 0));
  });

  test("keeps Asia left and America right of the Pacific, without a jump along any tie", () => {
    const { ties, glyphs } = toMapFeatures(
      [event("a", "east"), event("b", "west"), tie("t", "land", "east"), tie("u", "east", "west")],
      places,
      null,
    );
    const longitudeOf = (id: string) =>
      glyphs.features.find(({ properties }) => properties.id === id)?.geometry.coordinates[0];
    // It may give way to the name of its country, but not by far.
    expect(longitudeOf("west")).toBeCloseTo(116 - 360, -1);
    expect(longitudeOf("east")).toBe(-79);
    for (const { geometry } of ties.features) {
      const longitudes = geometry.coordinates.map(([longitude = 0]) => longitude);
      expect(Math.max(...longitudes.slice(1).map((each, i) => Math.abs(each - (longitudes[i] ?? 0))))).toBeLessThan(12);
      expect(Math.min(...longitudes)).toBeLessThan(-220);
      expect(Math.max(...longitudes)).toBeLessThan(-60);
    }
  });

  test("a tie from a country begins at its name, not at a city", () => {
    const { ties, tieOnly } = toMapFeatures(
      [event("a", "east"), event("b", "west"), tie("t", "land", "east")],
      places,
      null,
    );
    expect(tieOnly.features.some(({ properties }) => properties.role === "country" && properties.id === "land")).toBe(
      true,
    );
    const close = ties.features.find(({ properties }) => properties.z0 <= 6 && 6 < properties.z1);
    const [longitude = 0, latitude = 0] = close?.geometry.coordinates[0] ?? [];
    expect(Math.hypot(longitude - (104 - 360), latitude - 35.5)).toBeLessThan(3);
  });

  test("styles say standing first, and only grey ties are formal", () => {
    const style = (changes: Parameters<typeof tie>[3]) =>
      toMapFeatures([tie("t", "west", "east", changes)], places, null).ties.features[0]?.properties;
    expect(style({})).toMatchObject({ style: "open", colour: "F" });
    expect(style({ standing: "contradicted", described: "proposed" })).toMatchObject({
      style: "struck",
      colour: "struck",
    });
    expect(style({ kind: "posting" })).toMatchObject({ style: "open" });
    expect(style({ kind: "posting", bearing: "background", standing: "documented" })).toMatchObject({
      style: "formal",
      colour: "grey",
    });
    expect(style({ standing: "established" })).toMatchObject({ style: "decided", colour: "F" });
  });

  test("fans parallel ties", () => {
    const { ties } = toMapFeatures([tie("t", "west", "east"), tie("u", "east", "west")], places, null);
    const middles = ties.features
      .filter(({ properties }) => properties.z0 === 0)
      .map(({ geometry }) => Math.round((geometry.coordinates[24]?.[1] ?? 0) * 10));
    expect(new Set(middles).size).toBe(2);
  });

  test("draws ties of one program, standing and way as one line with their number, and the badge names them all", () => {
    const rows = ["t", "u", "v"].map((id) => tie(id, "west", "east"));
    const other = tie("w", "west", "east", { program: "talent-plans" });
    const drawn = (selected: string | null) => {
      const { ties, heads } = toMapFeatures([...rows, other], places, selected ? { type: "tie", id: selected } : null);
      const badges = heads.features.filter(({ properties }) => properties.role === "badge" && properties.z0 === 0);
      return {
        lines: ties.features.filter(({ properties }) => properties.z0 === 0).map(({ properties }) => properties.id),
        badges: badges.map(({ properties }) =>
          "covers" in properties ? `${properties.image} ${properties.covers}` : "",
        ),
      };
    };
    expect(drawn(null)).toEqual({ lines: ["t", "w"], badges: ["open.F:3 t u v", "open.T w"] });
    expect(drawn("u")).toEqual({ lines: ["u", "w"], badges: ["open.F:3 t u v", "open.T w"] });
  });

  test("keeps the marks that the selected record touches, and the areas that stand for them", () => {
    const within = gazetteer(place("a", [0, 0], "city", { within: ["b"] }), place("b", [5, 5], "country"));
    const kept = (selected: Parameters<typeof toMapFeatures>[2]) =>
      toMapFeatures([event("e", "a"), event("n", "b", { precision: "country" }), tie("t", "a", "b")], within, selected)
        .kept;
    expect(kept(null)).toBeNull();
    expect(kept({ type: "place", id: "a" })).toBeNull();
    expect(kept({ type: "event", id: "n" })).toBeNull();
    expect(kept({ type: "event", id: "e" })).toEqual(["a", "area:a", "area:b"]);
    expect(kept({ type: "tie", id: "t" })).toEqual(["t", "a", "area:a", "area:b", "b", "area:b"]);
  });

  test("fills the footprint of a selected place known to the city, none for a seat", () => {
    const selected = { type: "event", id: "a" } as const;
    const chosen = (basis: "stated" | "seat") =>
      toMapFeatures([event("a", "east", { basis })], places, selected).footprint.features.filter(
        ({ properties }) => properties.chosen,
      );
    expect(chosen("stated").map(({ properties }) => properties.name)).toEqual(["Place east"]);
    expect(chosen("seat")).toHaveLength(0);
    expect(selectedPlace([event("a", "east")], selected)).toBe("east");
  });
});

test("a tie bends clear of marks that are not its ends, and of the tie drawn before it", () => {
  const line = gazetteer(place("west", [116, 40]), place("middle", [-161, 48]), place("east", [-79, 44]));
  const rows = [
    event("a", "west"),
    event("b", "middle"),
    event("c", "east"),
    tie("t", "west", "east"),
    tie("u", "west", "east", { program: "talent-plans" }),
  ];
  const { ties, glyphs } = toMapFeatures(rows, line, null);
  const level = 3;
  const at = ({ z0, z1 }: { z0: number; z1: number }) => z0 <= level && level < z1;
  const mark = glyphs.features.find(
    ({ properties }) => properties.role === "glyph" && properties.place === "middle" && at(properties),
  );
  const [longitude = 0, latitude = 0] = (mark?.geometry.coordinates ?? []) as number[];
  const stranger = toScreen([longitude, latitude], level);
  const paths = ties.features
    .filter(({ properties }) => at(properties))
    .map(({ geometry }) => geometry.coordinates.map(([x = 0, y = 0]) => toScreen([x, y], level)));
  expect(paths).toHaveLength(2);
  for (const path of paths)
    expect(Math.min(...path.map((point) => Math.hypot(point.x - stranger.x, point.y - stranger.y)))).toBeGreaterThan(
      15,
    );
  const [one = [], other = []] = paths;
  const middle = one[24] ?? { x: 0, y: 0 };
  expect(Math.min(...other.map((point) => Math.hypot(point.x - middle.x, point.y - middle.y)))).toBeGreaterThan(7);
});

test("what was laid out of some rows is there again when a filter comes back to them", () => {
  const rows = [event("a", "east"), event("b", "near"), tie("t", "west", "lone")];
  const first = toMapFeatures(rows, places, null);
  expect(toMapFeatures(rows.slice(0, 2), places, null).glyphs).not.toBe(first.glyphs);
  expect(toMapFeatures([...rows], places, null).glyphs).toBe(first.glyphs);
  expect(toMapFeatures(rows.toReversed(), places, null).glyphs).not.toBe(first.glyphs);
});
