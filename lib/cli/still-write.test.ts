import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { teller } from "./still-say.ts";
import { freeName, writeWhole } from "./still-write.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stills-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a file is written whole, over an old one and into a new folder, with nothing beside it", async () => {
  await writeFile(join(folder, "a.png"), "old");
  await writeWhole(join(folder, "a.png"), Buffer.from("new"));
  await writeWhole(join(folder, "deep/er/b.png"), Buffer.from("too"));
  expect(await readFile(join(folder, "a.png"), "utf8")).toBe("new");
  expect(await readdir(folder)).toEqual(["a.png", "deep"]);
  expect(await readdir(join(folder, "deep/er"))).toEqual(["b.png"]);
});

test("a file that cannot be written is said in a sentence and leaves nothing", async () => {
  await writeFile(join(folder, "file"), "");
  await expect(writeWhole(join(folder, "file/a.png"), Buffer.from("x"))).rejects.toThrow(
    /a\.png could not be written: a part of its path is a file\.$/,
  );
  await writeWhole(join(folder, "taken.png/inner"), Buffer.from("x"));
  await expect(writeWhole(join(folder, "taken.png"), Buffer.from("x"))).rejects.toThrow(
    "there is a folder of that name",
  );
  expect(await readdir(folder)).toEqual(["file", "taken.png"]);
});

test("names that are taken get a number", () => {
  expect(freeName("/a/view.png", new Set())).toBe("/a/view.png");
  expect(freeName("/a/view.png", new Set(["/a/view.png", "/a/view-2.png"]))).toBe("/a/view-3.png");
});

test("a log has a line for each quarter of a step, a terminal one that changes", () => {
  const said = (isTTY: boolean) => {
    let text = "";
    const { tell, done } = teller({ isTTY, write: (more) => (text += more) }, "/x");
    tell("opening");
    for (const share of [0, 0.1, 0.3, 0.3, 1]) tell("writing", share);
    done("wrote it");
    return text;
  };
  expect(said(false)).toBe("/x: opening\n/x: writing\n/x: writing, 25 %\n/x: writing, 100 %\n/x: wrote it\n");
  expect(said(true).split("\r\u001b[K").slice(1)).toEqual([
    ...["/x: opening", "/x: writing", "/x: writing, 10 %", "/x: writing, 30 %", "/x: writing, 100 %"],
    "/x: wrote it\n",
  ]);
});
