import { expect, test } from "vitest";
import { settings } from "./build-stamp.ts";
import { checkWorkerVersion, hashedName, onlyArchive } from "./copy-assets.ts";
import { wantedPort } from "./serve.ts";
import { readTombstones } from "./tombstones.ts";

test("a worker of another version is refused", () => {
  const head = "https://github.com/maplibre/maplibre-gl-js/blob/v6.17.0/LICENSE.txt";
  expect(() => checkWorkerVersion(head, "6.17.0")).not.toThrow();
  expect(() => checkWorkerVersion(head, "6.17.1")).toThrow("says version 6.17.0, the package says 6.17.1");
  expect(() => checkWorkerVersion("", "6.17.0")).toThrow("(none)");
});

test("there is one basemap", () => {
  expect(onlyArchive(["README.md", "world.pmtiles"])).toBe("world.pmtiles");
  expect(() => onlyArchive(["README.md"])).toThrow("no basemap");
  expect(() => onlyArchive(["a.pmtiles", "b.pmtiles"])).toThrow("a.pmtiles and b.pmtiles");
});

test("a name carries twelve digits of the hash", () => {
  expect(hashedName("world.pmtiles", Buffer.from("abc"))).toBe("world-ba7816bf8f01.pmtiles");
});

test("settings that change pages count, those of tests do not", () => {
  const environment = {
    TIELINES_URL: "b",
    TIELINES_CONTACT: "a",
    TIELINES_LONG: "1",
    TIELINES_ARTICLES: "/a",
    PATH: "/",
  };
  expect(settings(environment)).toEqual([
    ["TIELINES_CONTACT", "a"],
    ["TIELINES_URL", "b"],
  ]);
});

test("tombstones become paths, and an empty file is none", () => {
  const yaml = "tombstones:\n  - {id: a-b, kind: tie, on: 2026-11-01, reason: Asked for.}\n";
  expect(readTombstones(yaml)).toEqual({ "/ties/a-b": { on: "2026-11-01", reason: "Asked for." } });
  expect(readTombstones("")).toEqual({});
  expect(() => readTombstones("tombstones: [{id: A, kind: x, on: never}]")).toThrow("tombstones.yaml");
});

test("the port is checked", () => {
  expect(wantedPort({})).toBe(3000);
  expect(wantedPort({ PORT: "8080" })).toBe(8080);
  expect(() => wantedPort({ PORT: "http" })).toThrow("PORT is not a port number: http.");
  expect(() => wantedPort({ PORT: "70000" })).toThrow();
});
