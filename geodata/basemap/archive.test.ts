import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import provenance from "./provenance.json" with { type: "json" };
import { positionOf, TileReader } from "./read-tiles.ts";
import type { Position } from "./steps/geojson.ts";
import { plainName } from "./steps/names.ts";
import { kilometres } from "./steps/places.ts";
import { credit } from "./steps/provenance.ts";
import { readTable } from "./steps/tables.ts";
import { stillLand } from "./still.ts";

const here = (name: string) => new URL(name, import.meta.url);

interface Name {
  readonly name: string;
  readonly zh?: string;
  readonly focus: number;
  readonly at: Position;
}

let archive: TileReader;
let places: Name[];

beforeAll(async () => {
  archive = await TileReader.open(here(provenance.archive));
  places = await namesOf("place");
});

async function namesOf(layer: string): Promise<Name[]> {
  const names: Name[] = [];
  for (let x = 0; x < 64; x++)
    for (let y = 0; y < 64; y++)
      for (const feature of await archive.features({ z: 6, x, y }, layer)) {
        const { name, zh, focus } = feature.properties;
        const at = positionOf(feature, { z: 6, x, y });
        names.push({ name: String(name), focus: Number(focus ?? 0), at, ...(zh ? { zh: String(zh) } : {}) });
      }
  return names;
}

describe("provenance", () => {
  test("the archive is the one that is described", async () => {
    const bytes = await readFile(here(provenance.archive));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(provenance.sha256);
    expect(bytes.length).toBe(provenance.bytes);
    expect(bytes.length).toBeLessThanOrEqual(8_000_000);
    expect((await readdir(here("."))).filter((name) => name.endsWith(".pmtiles"))).toEqual([provenance.archive]);
  });

  test("the credit names exactly the sources of the layers that the archive holds", async () => {
    const metadata = await archive.metadata();
    const held = (metadata.vector_layers as { id: string }[]).map(({ id }) => id);
    expect(new Set(held)).toEqual(new Set(["bg", ...provenance.layers.map(({ layer }) => layer)]));
    const sources = new Set(provenance.layers.flatMap((layer) => layer.sources.split(", ")));
    sources.delete("Tielines");
    expect(provenance.credit.split(" · ").map((words) => words.replace(/ \(.*/, ""))).toEqual(
      ["Natural Earth", "GSHHG", "GeoNames"].filter((source) => sources.has(source)),
    );
    expect(metadata.attribution).toBe(provenance.credit);
    expect(credit()).toBe(provenance.credit);
  });

  test("every source comes from a pinned package with a licence, and none from OpenStreetMap", () => {
    for (const input of provenance.debian)
      expect(input).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    for (const input of provenance.npm) expect(input).toMatchObject({ integrity: expect.stringMatching(/^sha512-/) });
    const packages = [...provenance.debian, ...provenance.npm];
    for (const input of packages) expect(input.licence).toBeTruthy();
    const sources = new Set(packages.flatMap((input) => ("source" in input ? [input.source] : [])));
    for (const layer of provenance.layers)
      expect([...sources, "Tielines"]).toEqual(expect.arrayContaining(layer.sources.split(", ")));
    expect(JSON.stringify(provenance)).not.toMatch(/OpenStreetMap|ODbL|geo-maps/i);
  });
});

describe("names", () => {
  test("every focus city is there once, and marked", async () => {
    for (const { name } of await readTable("focus-cities.csv")) {
      expect([name, places.filter((place) => place.focus === 1 && place.name === name).length]).toEqual([name, 1]);
    }
  });

  test("focus cities are named at zoom 1 already", async () => {
    const names: string[] = [];
    for (const x of [0, 1])
      for (const y of [0, 1])
        for (const { properties } of await archive.features({ z: 1, x, y }, "place"))
          if (properties.focus === 1) names.push(String(properties.name));
    expect(names.sort()).toEqual((await readTable("focus-cities.csv")).map(({ name }) => name).sort());
  });

  test("no name stands twice within 5 km", () => {
    const byName = new Map<string, Name[]>();
    for (const place of places)
      byName.set(plainName(place.name), [...(byName.get(plainName(place.name)) ?? []), place]);
    const doubles = [...byName].flatMap(([name, group]) =>
      group.some((one, number) => group.slice(number + 1).some((other) => kilometres(one.at, other.at) < 5))
        ? [name]
        : [],
    );
    expect(doubles).toEqual([]);
  });

  test("no name near the focus cities lies in the water", async () => {
    const focus = places.filter((place) => place.focus === 1);
    const near = places.filter((place) => focus.some((city) => kilometres(city.at, place.at) < 60));
    const wet: string[] = [];
    for (const { name, at } of near) if (!(await archive.covers("land", at, 8))) wet.push(name);
    expect(wet).toEqual([]);
  });

  test("Taiwan and Hong Kong are places, not countries", async () => {
    const countries = (await namesOf("country")).map(({ name }) => name);
    for (const name of ["Taiwan", "Hong Kong"]) {
      expect(countries).not.toContain(name);
      expect(places.map((place) => place.name)).toContain(name);
    }
  });

  test("the characters for the fonts are those of the names", async () => {
    const used = new Set<string>();
    for (const layer of ["place", "state", "country", "water"])
      for (const { name, zh = "" } of await namesOf(layer)) for (const character of name + zh) used.add(character);
    const listed = new Set(await readFile(here("characters.txt"), "utf8"));
    expect([...used].filter((character) => character > "\u007f" && !listed.has(character))).toEqual([]);
    expect(listed).toContain("临");
  });
});

test("the still map's land is that of the archive", async () => {
  expect(await readFile(here("still-land.svg"), "utf8")).toBe(await stillLand());
});
