import { expect, test } from "vitest";
import { formatProblem } from "./problem.ts";
import { SPECIMEN } from "./specimen.ts";
import { loadFiles, specimenLock } from "./specimen-folder.ts";

const lock = specimenLock();

test("refuses an outline without its place, and takes the place without its outline", () => {
  const { "outlines/province.yaml": outline = "", ...rest } = SPECIMEN;
  expect(
    loadFiles({ ...rest, "outlines/provinse.yaml": outline }, lock)
      .problems.map(formatProblem)
      .join("\n"),
  ).toMatch(/^outlines\/provinse\.yaml:1:1 is the outline of `provinse`, which is not a place; write `province`/m);
  expect(loadFiles(rest, lock).problems.map(formatProblem)).toEqual([
    "lock.json:1:1 does not describe the outlines as they stand; run `npm run lock`",
  ]);
});

test("takes an outline across the 180th meridian", () => {
  const files = {
    ...SPECIMEN,
    "places/province.yaml": (SPECIMEN["places/province.yaml"] ?? "").replace("[-80, 44]", "[-179, 44]"),
    "outlines/province.yaml": (SPECIMEN["outlines/province.yaml"] ?? "")
      .replaceAll("-84", "177")
      .replaceAll("-77", "-176"),
  };
  expect(loadFiles(files, lock).problems.map(formatProblem).join("\n")).not.toMatch(/^(?:outlines|places)\//m);
});
