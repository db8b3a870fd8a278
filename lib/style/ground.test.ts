import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { closestZoom, groundCredit, groundPrivacy } from "./ground.ts";

const foreign = { kind: "style", url: "https://tiles.example/style.json", origins: ["https://tiles.example"] } as const;

test("the credit of the embedded ground is the one that its provenance gives", () => {
  const provenance = JSON.parse(readFileSync("geodata/basemap/provenance.json", "utf8"));
  expect(groundCredit({ kind: "embedded" })).toBe(provenance.credit);
  expect(groundCredit({ kind: "street", archive: "/x" })).toContain(provenance.credit);
});

test("readers are told who is asked, and only then", () => {
  expect(groundPrivacy({ kind: "embedded" })).toBe("");
  expect(groundPrivacy({ kind: "street", archive: "/x" })).toBe("");
  expect(groundPrivacy(foreign)).toContain("tiles.example");
});

test("no ground lets the reader so close that a city's mark would lie on a block", () => {
  for (const ground of [{ kind: "embedded" }, { kind: "street", archive: "/x" }, foreign] as const) {
    expect(closestZoom(ground)).toBeLessThanOrEqual(13);
  }
});
