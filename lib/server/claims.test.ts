/** The file of downloads over the real atlas: whose names it prints, and what it tells of earlier days. */
import { describe, expect, test, vi } from "vitest";
import { asKnownOn } from "../atlas/as-known.ts";
import { answerWords, claimsOn, findingWords } from "../atlas/claims-file.ts";
import { personNamedIn } from "../atlas/person-named.ts";
import { readClaims } from "../atlas/read-map-data.ts";
import { claimStamp } from "../atlas/stamp.ts";
import { tellClaims } from "../atlas/tell-claims.ts";
import { atlasClaims, loadAtlas, telling } from "./atlas.ts";

vi.setConfig({ testTimeout: 30_000 });

const atlas = loadAtlas();
const file = atlasClaims();

describe("the claims of downloads", () => {
  test("arrive whole or not at all", () => {
    const text = JSON.stringify(file);
    expect(readClaims(text)).toEqual(file);
    expect(() => readClaims(text.slice(0, -9))).toThrow("The claims of the records arrived incomplete.");
    expect(() => readClaims('{"format":1,"records":{}}')).toThrow(/reload the page/);
  });

  test("say today what the records' pages say, and on an earlier day what was public", () => {
    for (const record of atlas.records.values()) {
      const told = file.records[record.id];
      if (!told) throw new Error(record.id);
      const today = claimsOn(told, null);
      expect(today.map(({ stamp }) => stamp)).toEqual(
        record.claims.map((claim) =>
          Object.values(claimStamp(record, claim, telling(atlas, record)))
            .filter(Boolean)
            .join(" · "),
        ),
      );
      for (const day of ["1990-01-01", "2020-06-30", "2023-04-01", "2024-05-03", "9998-01-01"])
        expect(claimsOn(told, day).map(({ id }) => id)).toEqual(
          asKnownOn(record, day, atlas.citations)?.claims.map(({ id }) => id) ?? [],
        );
    }
  });

  test("leave no claim without words on its answer and its finding, on any day", () => {
    const all = Object.values(file.records).flatMap(({ days }) => days.flatMap(({ claims }) => claims));
    expect(all.length).toBeGreaterThan(300);
    for (const claim of all) {
      expect(
        answerWords(claim).every((words) => words.length > 8),
        claim.text,
      ).toBe(true);
      expect(
        findingWords(claim).every((words) => words.length > 8),
        claim.text,
      ).toBe(true);
    }
  });

  test("print offices where no name is cleared", () => {
    const people = [...atlas.actors.values()].filter(({ kind }) => kind === "person");
    const uncleared = tellClaims(atlas, "x", () => ({ actors: atlas.actors, printNames: false }));
    expect(personNamedIn(JSON.stringify(file.records), people)).toBeDefined();
    expect(personNamedIn(JSON.stringify(uncleared.records), people)).toBeUndefined();
  });
});
