import { describe, expect, test } from "vitest";
import { type DrawnPlace, drawnPlaces } from "./drawn-places.ts";
import { LEVELS } from "./map-features.ts";
import { mergeMarks } from "./merging.ts";
import { event, gazetteer, place, tie } from "./test-rows.ts";

const places = gazetteer(
  place("city", [-79.4, 43.7], "city", { within: ["metro", "state", "country"] }),
  place("metro", [-79.4, 43.7], "metro", { radiusKm: 60, within: ["state", "country"] }),
  place("capital", [-75.7, 45.4], "city", { within: ["state", "country"] }),
  place("state", [-85, 50], "region", { radiusKm: 850, within: ["country"] }),
  place("coast", [-123, 49.2], "city", { within: ["country"] }),
  place("inland", [-114, 51], "city", { within: ["country"] }),
  place("country", [-106, 56], "country"),
  place("abroad", [-78.9, 42.9], "city", { within: ["neighbour"] }),
  place("neighbour", [-98, 40], "country"),
  place("port", [114.2, 22.3], "region", { radiusKm: 35 }),
  place("mainland", [114.1, 22.6], "city", { within: ["empire"] }),
  place("empire", [104, 35], "country"),
);
const rows = [
  event("a", "city"),
  event("b", "city"),
  event("c", "metro"),
  event("d", "capital"),
  event("e", "coast"),
  event("f", "abroad"),
  event("g", "port"),
  event("h", "mainland"),
  tie("t", "capital", "city"),
  tie("u", "mainland", "metro"),
  tie("v", "mainland", "inland"),
];
const marksAt = (level: number, shown = rows) => mergeMarks(drawnPlaces(shown, places), shown, places, level);
const ids = (marks: readonly DrawnPlace[]) => marks.map((mark) => mark.id);

describe("mergeMarks", () => {
  test("climbs the gazetteer only as far as marks touch", () => {
    expect(ids(marksAt(6))).toContain("city");
    expect(ids(marksAt(6))).toContain("metro");
    expect(ids(marksAt(4))).toEqual(expect.arrayContaining(["area:metro", "capital"]));
    expect(ids(marksAt(2))).toEqual(expect.arrayContaining(["area:state", "coast"]));
    expect(ids(marksAt(2))).not.toContain("capital");
  });

  test("bears the area's name and sums its events; ties with both ends in it are counted, not drawn", () => {
    const state = marksAt(2).find(({ id }) => id === "area:state");
    expect(state).toMatchObject({ name: "Place state", ties: 1, inside: 1 });
    expect(state?.events).toHaveLength(4);
    expect(state?.at).toEqual([-79.4, 43.7]);
  });

  test.each(LEVELS)("holds every event and every place exactly once, at zoom %i", (level) => {
    const marks = marksAt(level);
    expect(marks.flatMap(({ events }) => events.map(({ id }) => id)).sort()).toEqual([..."abcdefgh"]);
    const members = marks.flatMap((mark) => mark.members.map(({ id }) => id));
    expect(members.sort()).toEqual(ids(drawnPlaces(rows, places)).sort());
  });

  test.each(LEVELS)("never crosses a border, and a place in no country stays alone, at zoom %i", (level) => {
    for (const { members } of marksAt(level)) {
      const nations = new Set(members.map(({ id, within }) => within.at(-1) ?? id));
      expect([...nations]).toHaveLength(1);
    }
    expect(ids(marksAt(level))).toContain("port");
  });

  test("becomes a country only where the map is smallest or events cover each other, and stands at the country's own point", () => {
    const near = [event("a", "coast"), tie("t", "inland", "abroad")];
    expect(ids(marksAt(0, near))).toEqual(["area:country", "area:neighbour"]);
    expect(ids(marksAt(0, [event("a", "coast")]))).toEqual(["area:country"]);
    expect(ids(marksAt(1, near))).toEqual(["coast", "inland", "abroad"]);
    const [country] = marksAt(0, [event("a", "coast"), event("b", "inland")]);
    expect(country).toMatchObject({ id: "area:country", at: [-106, 56] });
  });

  test("an area has the same members at every zoom", () => {
    const members = new Map<string, string>();
    for (const mark of LEVELS.flatMap((level) => marksAt(level))) {
      const all = ids(mark.members.map((member) => ({ ...mark, id: member.id }))).join(" ");
      expect(members.get(mark.id) ?? all).toBe(all);
      members.set(mark.id, all);
    }
  });
});
