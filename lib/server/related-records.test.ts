import { expect, test } from "vitest";
import { bondsOf, relations } from "../atlas/related.ts";
import { loadAtlas } from "./atlas.ts";
import { recordPage } from "./record-page.ts";
import { nearRecords } from "./related-records.ts";

const atlas = loadAtlas();
const records = [...atlas.records.values()];
const near = new Map(records.map((record) => [record.id, nearRecords(record, atlas)]));

test("near records are never the record itself, nor one that it names, each once, with stamp and reason", () => {
  for (const record of records) {
    const found = near.get(record.id) ?? [];
    expect(found.length).toBeLessThanOrEqual(8);
    const ids = found.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(record.id);
    for (const { record: named } of record.related ?? []) expect(ids).not.toContain(named);
    for (const { id, stamp, why, href } of found) {
      expect(stamp).toBe(atlas.rows.find((row) => row.id === id)?.stamp);
      expect(recordPage(href.startsWith("/events") ? "event" : "tie", id)?.story.stamp).toBe(stamp);
      expect(why).toMatch(/^[A-Z]/);
    }
  }
  expect([...near.values()].filter((found) => found.length > 0).length).toBeGreaterThan(records.length * 0.8);
});

test("what two records share reads the same from either side", () => {
  const places = new Map(atlas.placeRows.map((place) => [place.id, place]));
  const linked = atlas.rows.map((row) => ({ row, origins: row.citations, actors: row.actors }));
  const of = relations(linked, places);
  let pairs = 0;
  for (const a of linked)
    for (const { row, bonds } of of(a.row)) {
      const b = linked.find((each) => each.row === row) ?? a;
      const shared = (from: typeof a, to: typeof a) => bondsOf(from, to, places).map(({ by, id }) => `${by} ${id}`);
      expect(shared(a, b).sort()).toEqual(shared(b, a).sort());
      expect(bonds.length).toBeGreaterThan(0);
      pairs++;
    }
  expect(pairs).toBeGreaterThan(100);
});

test("a place, an end of a tie and an origin are said in words; a country joins nothing", () => {
  const why = (of: string, other: string) => near.get(of)?.find(({ id }) => id === other)?.why;
  expect(why("daqing-plan-2019", "travel-rules-daqing")).toMatch(/^Same place: Daqing; Same origin: /);
  expect(why("daqing-plan-2019", "calgary-daqing-partnership")).toBe("A tie with an end in this place: Daqing");
  for (const found of near.values())
    for (const each of found) expect(each.why).not.toMatch(/: (?:China|Canada)(?:;|$)/);
});

test("what only one of two records says of the other is told on both pages", () => {
  const oneSided = records.flatMap((record) =>
    (record.related ?? [])
      .filter((relation) => !atlas.records.get(relation.record)?.related?.some((back) => back.record === record.id))
      .map((relation) => ({ from: record.id, ...relation })),
  );
  expect(oneSided.length).toBeGreaterThan(5);
  for (const { from, record, inference } of oneSided) {
    const told = near.get(record)?.find(({ id }) => id === from);
    expect(told?.why).toMatch(/^(?:In response to this record|The same case|That record names this one|Possibly)/);
    expect(told?.why.endsWith("(our inference)")).toBe(inference);
  }
});
